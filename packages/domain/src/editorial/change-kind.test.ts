import { moveArticleDates } from './change-kind'

const NOW = '2026-06-01T08:00:00.000Z'
const DRAFT = { datePublished: null, dateModified: null, lastReviewed: null, nextReviewDue: null }
const PUBLISHED = {
  datePublished: '2025-01-01T00:00:00.000Z',
  dateModified: '2025-02-01T00:00:00.000Z',
  lastReviewed: '2025-02-01T00:00:00.000Z',
  nextReviewDue: '2028-02-01T00:00:00.000Z',
}
const PUBLISHING = { isWholePageReview: false, reviewIntervalMonths: 36, now: new Date(NOW) }

test('the first publication sets the date of publication alone', () => {
  expect(moveArticleDates({ ...PUBLISHING, dates: DRAFT, changeKind: 'substantive' })).toEqual({
    ...DRAFT,
    datePublished: NOW,
  })
})

test('a minor change moves no date', () => {
  expect(moveArticleDates({ ...PUBLISHING, dates: PUBLISHED, changeKind: 'minor' })).toEqual(
    PUBLISHED,
  )
})

test('a substantive change moves the date of modification alone', () => {
  expect(moveArticleDates({ ...PUBLISHING, dates: PUBLISHED, changeKind: 'substantive' })).toEqual({
    ...PUBLISHED,
    dateModified: NOW,
  })
})

test('a review of the whole page moves the dates of review, also with a minor change', () => {
  expect(
    moveArticleDates({
      ...PUBLISHING,
      dates: PUBLISHED,
      changeKind: 'minor',
      isWholePageReview: true,
      reviewIntervalMonths: 12,
    }),
  ).toEqual({ ...PUBLISHED, lastReviewed: NOW, nextReviewDue: '2027-06-01T08:00:00.000Z' })
})
