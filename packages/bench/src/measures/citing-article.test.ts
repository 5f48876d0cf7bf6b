import { numberCitations } from '@footnote/citations/number-citations'
import { buildCitingBody, buildReferences } from './citing-article'

test('the measured article has 200 citations and cites each of its 120 references', () => {
  const referenceIds = buildReferences({ references: 120, salt: 'a' }).map(({ id }) => id)
  const { entries } = numberCitations(buildCitingBody({ referenceIds, citations: 200 }))
  expect(entries).toHaveLength(120)
  expect(new Set(entries.flatMap(({ citationIds }) => citationIds)).size).toBe(200)
})
