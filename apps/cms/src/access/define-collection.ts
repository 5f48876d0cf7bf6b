import type { CollectionConfig } from 'payload'
import { requireRelated } from '../relations/require-related'
import { accessFor } from './access-for'
import { ACCESS_MATRIX, type EntityName } from './access-matrix'

/** A collection as a file of `collections/` writes it: its access comes from the matrix. */
export type CollectionDefinition = Omit<CollectionConfig, 'access' | 'graphQL' | 'slug'> & {
  slug: EntityName
}

/**
 * Completes a collection with what every collection here has in common.
 * Throws when the access matrix does not list it, because Payload's defaults trust anybody logged in.
 */
export function defineCollection(definition: CollectionDefinition): CollectionConfig {
  if (!Object.hasOwn(ACCESS_MATRIX, definition.slug)) {
    throw new Error(`List the collection "${definition.slug}" in access/access-matrix.ts first.`)
  }
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
