import type { StudyType } from '@footnote/contracts/reference'

/**
 * What kind of evidence a publication type makes a source, the most telling type first: a
 * record has several, and "Randomized Controlled Trial" says more than "Clinical Trial".
 */
const STUDY_TYPE_OF: readonly (readonly [StudyType, readonly string[]])[] = [
  ['guideline', ['Practice Guideline', 'Guideline', 'Consensus Development Conference, NIH']],
  ['guideline', ['Consensus Development Conference', 'Consensus Statement']],
  ['systematic-review', ['Systematic Review', 'Meta-Analysis', 'Network Meta-Analysis']],
  ['randomized-trial', ['Randomized Controlled Trial', 'Equivalence Trial']],
  ['randomized-trial', ['Pragmatic Clinical Trial']],
  ['non-randomized-trial', ['Controlled Clinical Trial', 'Clinical Trial']],
  ['non-randomized-trial', ['Clinical Trial, Phase I', 'Clinical Trial, Phase II']],
  ['non-randomized-trial', ['Clinical Trial, Phase III', 'Clinical Trial, Phase IV']],
  ['case-report', ['Case Reports']],
  ['narrative-review', ['Scoping Review', 'Review']],
  ['news', ['News', 'Newspaper Article']],
  ['opinion', ['Editorial', 'Comment', 'Letter', 'Interview', 'Personal Narrative']],
]

/**
 * The kind of study, from the publication types of a PubMed record. Null when they do not
 * tell: "Observational Study" may be a cohort or a cross-section, "Journal Article" anything.
 *
 * Source: NLM, "Publication Characteristics (Publication Types) with Scope Notes".
 */
export function readStudyType(publicationTypes: readonly string[]): StudyType | null {
  const match = STUDY_TYPE_OF.find(([, types]) =>
    types.some((type) => publicationTypes.includes(type)),
  )
  return match?.[0] ?? null
}
