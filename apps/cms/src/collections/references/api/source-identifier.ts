import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import { z } from 'zod'

const SOURCE_KINDS = ['DOI', 'PMID', 'PMCID'] as const

/** What a source is asked for by: the kind of number, and the canonical number. */
export type SourceIdentifier = { kind: (typeof SOURCE_KINDS)[number]; value: string }
export const SourceIdentifierSchema: z.ZodType<SourceIdentifier> = z
  .strictObject({ kind: z.enum(SOURCE_KINDS), value: z.string().max(300) })
  .refine(isCanonical, {
    path: ['value'],
    error: 'This is not a canonical DOI, PMID or PMCID.',
  })

/**
 * Reads any form of identifier that people paste. Null when the text is none, or is longer or
 * stranger than what is sent to a registry.
 */
export function findSourceIdentifier(text: string): SourceIdentifier | null {
  const PMID = findPmid(text)
  if (PMID !== null) return { kind: 'PMID', value: PMID }
  const PMCID = findPmcid(text)
  if (PMCID !== null) return { kind: 'PMCID', value: PMCID }
  const DOI = findDoi(text)
  return DOI !== null && DOI_TO_ASK.test(DOI) ? { kind: 'DOI', value: DOI } : null
}

/** Printable ASCII and bounded: what goes into an address that we ask. */
const DOI_TO_ASK = /^10\.\d{4,9}\/[!-~]{1,200}$/

function isCanonical({ kind, value }: SourceIdentifier): boolean {
  const found = findSourceIdentifier(value)
  return found?.kind === kind && found.value === value
}
