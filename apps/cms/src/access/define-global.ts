import type { GlobalConfig } from 'payload'
import { globalAccessFor } from './access-for'
import { requireRelatedOfGlobal } from '../relations/require-related'
import type { EntityName } from './access-matrix'

/** A global as a file of `globals/` writes it: its access comes from the matrix. */
export type GlobalDefinition = Omit<GlobalConfig, 'access' | 'graphQL' | 'slug'> & {
  slug: EntityName
}

/** Completes a global; throws when the access matrix does not list it. */
export function defineGlobal(definition: GlobalDefinition): GlobalConfig {
  const { hooks } = definition
  return {
    ...definition,
    access: globalAccessFor(definition.slug),
    hooks: { ...hooks, beforeChange: [requireRelatedOfGlobal, ...(hooks?.beforeChange ?? [])] },
    graphQL: false,
  }
}
