import { crossrefSource } from '@footnote/citations/lookup/crossref-source'
import { CrossrefAnswerSchema } from '@footnote/citations/lookup/crossref-work'
import type { GetJson, Registry, RegistryAnswer } from './registry'
import { registryUrl } from './registry-url'

/**
 * Crossref, which knows most DOIs.
 *
 * Source: Crossref REST API, `GET /works/{doi}`.
 */
export function createCrossrefRegistry({
  baseUrl,
  getJson,
}: {
  baseUrl: string
  getJson: GetJson
}): Registry {
  return {
    find: async ({ value }, signal) => {
      const url = registryUrl(baseUrl, `works/${encodeURIComponent(value)}`)
      const answer = await getJson(url, signal)
      if (answer.status !== 'answered') return { ...answer, source: 'crossref' }
      return readAnswer(answer.json, value)
    },
  }
}

function readAnswer(json: unknown, doi: string): RegistryAnswer {
  const parsed = CrossrefAnswerSchema.safeParse(json)
  if (!parsed.success) return malformed('The answer is not a work of Crossref.')
  const found = crossrefSource(parsed.data.message)
  if (found === null) return malformed('The work has no title.')
  const { DOI } = found.draft.csl
  const warnings =
    DOI === doi ? [] : [`Crossref lists this source under another DOI: ${DOI ?? 'none'}.`]
  return {
    ...found,
    warnings: [...found.warnings, ...warnings],
    status: 'found',
    source: 'crossref',
    raw: json,
  }
}

function malformed(cause: string): RegistryAnswer {
  return { status: 'malformed', source: 'crossref', cause }
}
