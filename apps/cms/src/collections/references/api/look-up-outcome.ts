import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { ReferenceDraftSchema } from '@footnote/contracts/reference-draft'
import { z } from 'zod'
import { ReferenceHitSchema } from './reference-hit'
import { SourceIdentifierSchema } from './source-identifier'

/** Who was asked about a source. */
export const UpstreamSchema = z.enum(['crossref', 'pubmed'])
export type Upstream = z.infer<typeof UpstreamSchema>

/** How editors know them. */
export const UPSTREAM_NAMES: Record<Upstream, string> = { crossref: 'Crossref', pubmed: 'PubMed' }

/** What an editor pasted: any form of DOI, PMID or PMCID. */
export const LookUpSchema = z.strictObject({
  text: z.string().trim().min(1).max(1_000),
  /** The record that is to be filled, which is no duplicate of itself. */
  forId: DocumentIdSchema.nullish(),
})

const identifier = SourceIdentifierSchema

const preview = {
  identifier,
  source: UpstreamSchema,
  draft: ReferenceDraftSchema,
  /** What was changed, cut or left out on the way, in sentences for the editor. */
  warnings: z.array(z.string()),
  /** How the source reads in a list, in AMA style. */
  text: z.string(),
}

/** Why nothing was found. `message` says what to do next; the identifier goes into the form. */
const failures = [
  z.object({ status: z.literal('unknown'), identifier, message: z.string() }),
  z.object({ status: z.literal('offline'), identifier, message: z.string() }),
  z.object({ status: z.literal('timeout'), identifier, message: z.string() }),
  z.object({
    status: z.literal('limited'),
    identifier,
    message: z.string(),
    retryAfterSeconds: z.number().int().positive(),
  }),
  z.object({ status: z.literal('malformed'), identifier, message: z.string() }),
] as const

/** A look-up that ended without a source. */
export const LookUpFailureSchema = z.discriminatedUnion('status', failures)
export type LookUpFailure = z.infer<typeof LookUpFailureSchema>

/** What looking a source up came to. Nothing is stored by it. */
export const LookUpOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('found'), ...preview }),
  /** The library has a source with this DOI, PMID or PMCID. */
  z.object({ status: z.literal('here'), identifier, reference: ReferenceHitSchema }),
  /** The library has sources with this title, year and first author. */
  z.object({
    status: z.literal('similar'),
    ...preview,
    references: z.array(ReferenceHitSchema).min(1),
  }),
  z.object({ status: z.literal('not-an-identifier'), message: z.string() }),
  ...failures,
])
export type LookUpOutcome = z.infer<typeof LookUpOutcomeSchema>

/** What to add: the identifier of a `found` or `similar` outcome. */
export const AddReferenceSchema = z.strictObject({ identifier })

/** What adding a looked-up source came to. */
export const AddOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('created'), reference: ReferenceHitSchema }),
  z.object({ status: z.literal('here'), reference: ReferenceHitSchema }),
  ...failures,
])
export type AddOutcome = z.infer<typeof AddOutcomeSchema>
