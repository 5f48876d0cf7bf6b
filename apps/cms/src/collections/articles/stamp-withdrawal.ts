import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

/** Dates a withdrawal that has a reason, and refuses a date without one. */
export const stampWithdrawal: CollectionBeforeChangeHook = ({ data }) => {
  const withdrawal = data['withdrawal'] ?? {}
  const hasReason = typeof withdrawal.reason === 'string' && withdrawal.reason.trim() !== ''
  if (hasReason) {
    const date: string = withdrawal.date ?? new Date().toISOString()
    return { ...data, withdrawal: { ...withdrawal, date } }
  }
  if (!withdrawal.date) return data
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
