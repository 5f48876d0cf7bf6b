import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'

/** Dates a withdrawal that has a reason, and refuses a date without one. */
export const stampWithdrawal: CollectionBeforeChangeHook = ({ data }) => {
  const withdrawal = parseDocument(parseDocument(data)['withdrawal'])
  const reason = withdrawal['reason']
  if (typeof reason === 'string' && reason.trim() !== '') {
    const date = withdrawal['date'] ?? new Date().toISOString()
    return { ...data, withdrawal: { ...withdrawal, date } }
  }
  if (!withdrawal['date']) return data
  throw new ValidationError({
    collection: 'articles',
    errors: [
      {
        path: 'withdrawal.reason',
        message: 'Say why the article is withdrawn: readers see this in its place.',
      },
    ],
  })
}
