import { ReferenceStatusSchema } from '@footnote/contracts/reference'
import { z } from 'zod'
import { ReferenceUsesSchema } from './reference-uses'

/** The identifiers that a record takes over where it has none. */
export const MERGED_IDENTIFIERS = ['DOI', 'PMID', 'PMCID', 'ISBN', 'ISSN'] as const

const text = z.string().nullish()

/** What GET /references/:id/merge?into=… answers: what a merge would change. */
export const MergePreviewSchema = z.object({
  uses: ReferenceUsesSchema,
  /** What the record that stays would take over. */
  taken: z.object({
    DOI: text,
    PMID: text,
    PMCID: text,
    ISBN: text,
    ISSN: text,
    status: ReferenceStatusSchema.nullish(),
    statusDate: text,
    statusNotice: text,
    statusNoticeId: text,
  }),
})
export type MergePreview = z.infer<typeof MergePreviewSchema>
