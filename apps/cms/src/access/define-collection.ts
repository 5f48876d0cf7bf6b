import type { CollectionConfig } from 'payload'
import { requireRelated } from '../relations/require-related'
import { accessFor } from './access-for'
import type { EntityName } from './access-matrix'

/** A collection as a file of `collections/` writes it: its access comes from the matrix. */
export type CollectionDefinition = Omit<CollectionConfig, 'access' | 'graphQL' | 'slug'> & {
  slug: EntityName
}

/**
 * Completes a collection with what every collection here has in common.
 * Throws when the access matrix does not list it.
 */
export function defineCollection(definition: CollectionDefinition): CollectionConfig {
  return {
    ...definition,
    access: accessFor(definition.slug),
    hooks: {
      ...definition.hooks,
      beforeChange: [requireRelated, ...(definition.hooks?.beforeChange ?? [])],
    },
    disableDuplicate: true,
    enableQueryPresets: false,
    graphQL: false,
  }
}
