import type { CollectionBeforeChangeHook, RequestContext } from 'payload'
import { parseDocument } from '../fields/parse-document'
import { findArticlePlace, type KnownPlace } from './find-article-place'

const PLACES_KEY = 'articlePlaces'

class KnownPlaces extends Map<string, KnownPlace | null> {}

/**
 * Keeps, for the hooks after the change, where readers met the article before it. Payload's
 * `previousDoc` cannot tell: it is the newest version, and that may be a draft.
 */
export const rememberPlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { id, datePublished } = parseDocument(originalDoc)
  const wasNeverPublic = !datePublished && data['_status'] !== 'published'
  if (typeof id !== 'string' || wasNeverPublic) return data
  // Payload copies the context with every nested call; the map itself stays the same.
  const places = findPlaces(req.context) ?? new KnownPlaces()
  req.context[PLACES_KEY] = places
  places.set(id, await findArticlePlace(req, id))
  return data
}

/** Where readers met the article before the change; null when nowhere. */
export function recallPlace(context: RequestContext, id: string): KnownPlace | null {
  return findPlaces(context)?.get(id) ?? null
}

function findPlaces(context: RequestContext): KnownPlaces | null {
  const places = context[PLACES_KEY]
  return places instanceof KnownPlaces ? places : null
}
