import { readCrossrefType, readPubmedType } from './reference-type'
import { readStudyType } from './study-type'

test.each([
  ['journal-article', 'article-journal'],
  ['proceedings-article', 'paper-conference'],
  ['posted-content', 'article'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['book-chapter', 'chapter'],
  ['reference-entry', 'entry-encyclopedia'],
  ['report', 'report'],
  ['dissertation', 'thesis'],
  ['dataset', 'dataset'],
  ['standard', 'standard'],
  ['peer-review', 'document'],
  ['', 'document'],
])('the Crossref type %j is %j', (type, ours) => {
  expect(readCrossrefType(type)).toBe(ours)
})

test.each([
  [['Journal Article', 'Review'], 'citation', 'article-journal'],
  [['Preprint'], 'citation', 'article'],
  [['Newspaper Article'], 'citation', 'article-newspaper'],
  [[], 'book', 'book'],
  [[], 'chapter', 'chapter'],
])('the PubMed types %j of a %j are %j', (publicationTypes, documentType, ours) => {
  expect(readPubmedType({ publicationTypes, documentType })).toBe(ours)
})

test.each([
  [['Journal Article', 'Meta-Analysis'], 'systematic-review'],
  [['Systematic Review', 'Journal Article'], 'systematic-review'],
  [['Meta-Analysis', 'Randomized Controlled Trial'], 'systematic-review'],
  [['Clinical Trial', 'Randomized Controlled Trial', 'Multicenter Study'], 'randomized-trial'],
  [['Clinical Trial, Phase II', 'Journal Article'], 'non-randomized-trial'],
  [['Controlled Clinical Trial'], 'non-randomized-trial'],
  [['Practice Guideline', 'Review'], 'guideline'],
  [['Consensus Development Conference, NIH'], 'guideline'],
  [['Case Reports', 'Review'], 'case-report'],
  [['Journal Article', 'Review'], 'narrative-review'],
  [['News'], 'news'],
  [['Newspaper Article'], 'news'],
  [['Editorial', 'Comment'], 'opinion'],
  [['Letter'], 'opinion'],
  [['Observational Study'], null],
  [['Journal Article', "Research Support, Non-U.S. Gov't"], null],
  [[], null],
])('the publication types %j make it %j', (publicationTypes, studyType) => {
  expect(readStudyType(publicationTypes)).toBe(studyType)
})
