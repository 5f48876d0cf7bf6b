import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'
import { IS_MERGING } from './merge/is-merging'
import { textOf } from './text-of'

const FALLEN: unknown[] = ['concern', 'retracted', 'withdrawn']

/**
 * Whoever marks a source as fallen says since when, or names the notice. What came from elsewhere
 * is taken as it came: a retraction without a date is worth more than none.
 *
 * Source: COPE Retraction Guidelines (2019): a notice is identified and dated.
 */
export const requireStatusDate: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (context[IS_MERGING] === true) return data
  const before = parseDocument(originalDoc)
  const isByHand = operation === 'update' || (data['source'] ?? 'manual') === 'manual'
  if (!isByHand || !FALLEN.includes(data['status'])) return data
  const hasEvidence = (reference: Record<string, unknown>) =>
    (textOf(reference['statusDate']) ?? textOf(reference['statusNoticeId'])) !== null
  const wasSo = before['status'] === data['status'] && !hasEvidence(before)
  if (wasSo || hasEvidence(data)) return data
  throw new ValidationError({
    collection: 'references',
    errors: [
      {
        path: 'statusDate',
        label: 'Since',
        message: 'Say since when this is so, or give the DOI or PMID of the notice.',
      },
    ],
  })
}
