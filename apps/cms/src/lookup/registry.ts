import type { LookedUpSource } from '@footnote/citations/lookup/fit-draft'
import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import type { Upstream } from '../collections/references/api/look-up-outcome'
import type { JsonAnswer } from './fetch-json'

/** A source as a registry described it; `raw` is its answer, as it came. */
export type FoundSource = LookedUpSource & { status: 'found'; source: Upstream; raw: unknown }

/** Why a registry gave no source. */
export type RegistryFailure = Exclude<JsonAnswer, { status: 'answered' }> & { source: Upstream }

/** What asking a registry for one source came to. */
export type RegistryAnswer = FoundSource | RegistryFailure

/** A place that knows sources by their identifiers. */
export type Registry = {
  find: (identifier: SourceIdentifier, signal: AbortSignal) => Promise<RegistryAnswer>
}

/** Gets JSON from the registry's own origin; the address is made by the registry. */
export type GetJson = (url: URL, signal: AbortSignal) => Promise<JsonAnswer>
