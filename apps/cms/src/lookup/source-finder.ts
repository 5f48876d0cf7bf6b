import { setTimeout as wait } from 'node:timers/promises'
import { env } from '../env'
import { processSingleton } from '../process-singleton'
import { createCrossrefRegistry } from './crossref-registry'
import { type AllowedOrigin, fetchJson } from './fetch-json'
import { type FindSource, createFindSource } from './find-source'
import { orAbort } from './or-abort'
import { createPoliteQueue } from './polite-queue'
import { createPubmedRegistry } from './pubmed-registry'
import type { GetJson } from './registry'
import { systemResolver } from './resolve-address'

const CROSSREF_URL = 'https://api.crossref.org'
const PUBMED_URL = 'https://eutils.ncbi.nlm.nih.gov'

/** NCBI allows three calls in a second without a key. Source: NCBI, "Usage Guidelines". */
const NCBI_INTERVAL_MS = 350

/** Looks sources up where the operator said, otherwise at Crossref and PubMed themselves. */
export const findSource: FindSource = (identifier) =>
  processSingleton('findSource', createConfigured)(identifier)

function createConfigured(): FindSource {
  const origins: AllowedOrigin[] = [CROSSREF_URL, PUBMED_URL].map((url) => ({
    origin: new URL(url).origin,
    isConfigured: false,
  }))
  for (const url of [env.CROSSREF_URL, env.PUBMED_URL]) {
    if (url !== undefined) origins.unshift({ origin: new URL(url).origin, isConfigured: true })
  }
  const contact = env.LOOK_UP_CONTACT ?? null
  // Crossref serves those who say who they are from its polite pool.
  const about = [env.SITE_URL, ...(contact === null ? [] : [`mailto:${contact}`])].join('; ')
  const userAgent = `Footnote/0.1 (${about})`
  const getJson: GetJson = (url, signal) =>
    fetchJson(url, { origins, userAgent, signal, resolve: systemResolver })
  return createFindSource({
    crossref: createCrossrefRegistry({ baseUrl: env.CROSSREF_URL ?? CROSSREF_URL, getJson }),
    pubmed: createPubmedRegistry({
      baseUrl: env.PUBMED_URL ?? PUBMED_URL,
      contact,
      getJson: inTurn(getJson),
    }),
    now: () => Date.now(),
  })
}

/** Keeps NCBI's rate. A call that does not get its turn in time is as late as one that was made. */
function inTurn(getJson: GetJson): GetJson {
  const queue = createPoliteQueue({
    intervalMs: NCBI_INTERVAL_MS,
    now: () => performance.now(),
    wait,
  })
  return async (url, signal) => {
    try {
      return await orAbort(
        queue(() => getJson(url, signal), signal),
        signal,
      )
    } catch (error) {
      if (!signal.aborted) throw error
      return { status: 'timeout', cause: `Too many calls wait for ${url.host}.` }
    }
  }
}
