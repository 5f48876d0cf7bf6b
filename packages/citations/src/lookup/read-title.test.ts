import { joinSubtitle, readTitle } from './read-title'

const CAPITALS = 'The title came in capitals. Check its names and abbreviations.'

test.each<[rule: string, title: string, read: string]>([
  ['mixed case stays', 'Magnesium and the PTH axis', 'Magnesium and the PTH axis'],
  ['the stop of PubMed goes', 'Magnesium in disease.', 'Magnesium in disease'],
  ['a question mark stays', 'Does approach matter?', 'Does approach matter?'],
  ['an ellipsis stays', 'And then...', 'And then...'],
  ['a translated title keeps its brackets', '[Magnesium and bone].', '[Magnesium and bone]'],
  ['one acronym is no title in capitals', 'RALES', 'RALES'],
  ['two short acronyms neither', 'HIV AND TB', 'HIV AND TB'],
])('%s', (_rule, title, read) => {
  expect(readTitle(title)).toEqual({ title: read, warnings: [] })
})

test.each<[rule: string, title: string, read: string]>([
  ['sentence case', 'MAGNESIUM MAY SLOW BONE LOSS', 'Magnesium may slow bone loss'],
  [
    'acronyms with a vowel stay',
    'TREATMENT OF HIV AND COPD RELATED DISEASE',
    'Treatment of HIV and COPD related disease',
  ],
  [
    'acronyms without a vowel stay',
    'BMD AFTER HRT IN WOMEN WITH PTSD',
    'BMD after HRT in women with PTSD',
  ],
  [
    'words with digits stay',
    'VITAMIN B12 AND IL-6 AFTER COVID-19 INFECTION',
    'Vitamin B12 and IL-6 after COVID-19 infection',
  ],
  ['ordinals do not', 'MEDICINE IN THE 20TH CENTURY', 'Medicine in the 20th century'],
  [
    'Roman numerals stay',
    'A PHASE III TRIAL IN TYPE II DIABETES',
    'A phase III trial in type II diabetes',
  ],
  [
    'an acronym in brackets is one everywhere',
    'THE WOMENS HEALTH AIM (WHIMS) STUDY: WHIMS RESULTS',
    'The womens health aim (WHIMS) study: WHIMS results',
  ],
  ['acronyms of mixed case', 'MRNA VACCINES AND SERUM IGG', 'mRNA vaccines and serum IgG'],
  [
    'a new sentence starts with a capital',
    'DOES DIET MATTER? RESULTS FROM EUROPE',
    'Does diet matter? Results from europe',
  ],
  [
    'after a colon it goes on',
    'MAGNESIUM DEFICIENCY: CAUSES AND TREATMENT',
    'Magnesium deficiency: causes and treatment',
  ],
  [
    'ordinary words are no acronyms',
    'WHO GETS SICK AND WHO LETS US KNOW',
    'Who gets sick and who lets us know',
  ],
  [
    'marks stay',
    'EFFECTS OF <i>GINKGO BILOBA</i> EXTRACT',
    'Effects of <i>ginkgo biloba</i> extract',
  ],
  ['accents', 'ÉTUDE SUR LE MAGNÉSIUM', 'Étude sur le magnésium'],
])('a title in capitals: %s', (_rule, title, read) => {
  expect(readTitle(title)).toEqual({ title: read, warnings: [CAPITALS] })
})

test.each([
  ['Magnesium', 'a review', 'Magnesium: a review'],
  ['Magnesium: a review', 'A review', 'Magnesium: a review'],
  ['Does it work?', 'A trial', 'Does it work? A trial'],
  ['Magnesium', '', 'Magnesium'],
])('the title %j with the subtitle %j is %j', (title, subtitle, joined) => {
  expect(joinSubtitle(title, subtitle)).toBe(joined)
})
