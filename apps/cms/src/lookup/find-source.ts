import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import type { FoundSource, Registry, RegistryAnswer } from './registry'

const TIMEOUT_MS = 5_000
const KEPT_MAX = 100
const KEPT_MS = 10 * 60 * 1_000

/** Finds a source by its identifier. */
export type FindSource = (identifier: SourceIdentifier) => Promise<RegistryAnswer>

/**
 * Asks the registry that knows a kind of identifier, five seconds at most; a DOI that Crossref
 * does not know may be in PubMed. What was found is kept for some minutes, so that what is added
 * is what was previewed; failures are not kept.
 */
export function createFindSource({
  crossref,
  pubmed,
  now,
}: {
  crossref: Registry
  pubmed: Registry
  now: () => number
}): FindSource {
  const kept = new Map<string, { found: FoundSource; until: number }>()

  const keep = (key: string, found: FoundSource) => {
    kept.delete(key)
    kept.set(key, { found, until: now() + KEPT_MS })
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_MAX) break
      kept.delete(oldest)
    }
  }

  const ask = async (identifier: SourceIdentifier): Promise<RegistryAnswer> => {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    if (identifier.kind !== 'DOI') return pubmed.find(identifier, signal)
    const answer = await crossref.find(identifier, signal)
    if (answer.status !== 'unknown') return answer
    const second = await pubmed.find(identifier, signal)
    return second.status === 'found' ? second : answer
  }

  return async (identifier) => {
    const key = `${identifier.kind} ${identifier.value}`
    const known = kept.get(key)
    if (known !== undefined && known.until > now()) return known.found
    const answer = await ask(identifier)
    if (answer.status === 'found') keep(key, answer)
    return answer
  }
}
