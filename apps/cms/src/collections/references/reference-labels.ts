import type { ReferenceStatus, ReferenceType, StudyType } from '@footnote/contracts/reference'

/** How the newsroom calls the kinds of source. */
export const REFERENCE_TYPE_LABELS: Record<ReferenceType, string> = {
  article: 'Preprint',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  book: 'Book',
  chapter: 'Chapter of a book',
  dataset: 'Data set',
  document: 'Document',
  'entry-encyclopedia': 'Entry of an encyclopedia',
  legislation: 'Law or regulation',
  'paper-conference': 'Conference paper',
  post: 'Post',
  report: 'Report',
  software: 'Software',
  standard: 'Standard',
  thesis: 'Thesis',
  webpage: 'Web page',
}

/** How the newsroom calls the kinds of evidence. */
export const STUDY_TYPE_LABELS: Record<StudyType, string> = {
  'systematic-review': 'Systematic review',
  'randomized-trial': 'Randomized trial',
  'non-randomized-trial': 'Trial without randomization',
  cohort: 'Cohort study',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  'case-report': 'Case report',
  laboratory: 'Laboratory or animal study',
  'narrative-review': 'Narrative review',
  guideline: 'Guideline',
  news: 'News',
  opinion: 'Opinion',
  other: 'Other',
}

/** How the newsroom says whether a source still stands. */
export const REFERENCE_STATUS_LABELS: Record<ReferenceStatus, string> = {
  active: 'Stands',
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
}
