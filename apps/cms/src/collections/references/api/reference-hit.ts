import {
  ReferenceStatusSchema,
  ReferenceTypeSchema,
  StudyTypeSchema,
} from '@footnote/contracts/reference'
import { z } from 'zod'
import type { Reference as StoredReference } from '../../../payload-types'
import { formatListTitle } from '../format-list-title'
import { formatShortNames } from '../format-short-names'
import { textOf } from '../text-of'
import { yearOf } from '../year-of'

/** A reference of the library as a list of the newsroom shows it. */
export const ReferenceHitSchema = z.object({
  id: z.string(),
  citationKey: z.string(),
  label: z.string(),
  title: z.string(),
  authors: z.string(),
  year: z.number().int().nullable(),
  containerTitle: z.string().nullable(),
  type: ReferenceTypeSchema,
  status: ReferenceStatusSchema,
  studyType: StudyTypeSchema.nullable(),
})
export type ReferenceHit = z.infer<typeof ReferenceHitSchema>

/** A stored reference as a hit. */
export function toReferenceHit(reference: StoredReference): ReferenceHit {
  return {
    id: reference.id,
    citationKey: textOf(reference.citationKey) ?? reference.id,
    label: textOf(reference.listTitle) ?? formatListTitle(reference),
    title: textOf(reference.title) ?? textOf(reference.raw) ?? '',
    authors: formatShortNames(reference.author),
    year: yearOf(reference.issued),
    containerTitle: textOf(reference.containerTitle),
    type: reference.type,
    status: reference.status,
    studyType: reference.studyType ?? null,
  }
}
