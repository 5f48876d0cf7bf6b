import { type CitedAt, buildCitedBody } from './cited-body'
import type { StaffApi } from './staff-api'

export const REFERENCES = 120
export const CITATIONS = 200

/**
 * Publishes an article of 200 citations of 120 references: each source once in order, then
 * ranges of four, the first source again and again, and single ones.
 */
export async function publishLongArticle(staff: StaffApi, slug: string): Promise<void> {
  const ids: string[] = []
  for (let number = 1; number <= REFERENCES; number += 1) {
    ids.push(await staff.addReference(describeReference(number)))
  }
  const citations = Array.from({ length: CITATIONS }, (_, index) => chooseCited(index, ids))
  const headline = 'Two hundred citations of a hundred and twenty references'
  await staff.publishArticle({ slug, headline, body: buildCitedBody(citations) })
}

function chooseCited(index: number, ids: string[]): CitedAt {
  const cited = (start: number, count: number) => ids.slice(start, start + count)
  if (index < REFERENCES) return { referenceIds: cited(index, 1) }
  if (index % 5 === 0) return { referenceIds: cited(index - REFERENCES, 4) }
  if (index % 5 === 1) return { referenceIds: cited(0, 1), locator: `p${index}` }
  return { referenceIds: cited((index * 7) % REFERENCES, 1) }
}

function describeReference(number: number): Record<string, unknown> {
  return {
    type: 'article-journal',
    citationKey: `long-${number}`,
    title: `Outcome ${number} of a long-running cohort of adults with a title of ordinary length`,
    author: Array.from({ length: (number % 8) + 1 }, (_, index) => ({
      family: `Author${number}${'abcdefgh'.charAt(index)}`,
      given: 'Robin K',
    })),
    issued: String(1990 + (number % 30)),
    containerTitle: 'Journal of Long Lists',
    containerTitleShort: 'J Long Lists',
    volume: String(number),
    issue: '2',
    page: `${number}-${number + 9}`,
    DOI: `10.5555/long.${number}`,
    PMID: String(30_000_000 + number),
    studyType: number % 3 === 0 ? 'cohort' : 'randomized-trial',
  }
}
