import { formatNote } from '../format-note'
import type { ExchangeReference } from '../parsed-entry'

/**
 * Makes a CSL-JSON item of a reference. What CSL has no field for stands in `custom`: what a
 * file brought along under its own names, the rest under `footnote`.
 *
 * Source: CSL 1.0.2 input data, csl-data.json.
 */
export function writeCslItem({
  reference: { citationKey, draft },
  lost,
}: {
  reference: ExchangeReference
  lost: Record<string, unknown> | null
}): string {
  const { type, title, ...csl } = draft.csl
  const { footnote: _, ...custom } = { ...draft.custom }
  const all = { ...custom, ...(lost === null ? {} : { footnote: lost }) }
  const item = {
    id: citationKey,
    type,
    title: title ?? draft.raw ?? undefined,
    ...csl,
    abstract: draft.abstract ?? undefined,
    note: formatNote(draft) ?? undefined,
    custom: Object.keys(all).length === 0 ? undefined : all,
  }
  return JSON.stringify(item, null, 2)
}
