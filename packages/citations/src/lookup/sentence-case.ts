import { stripMarks } from './tidy-text'

/**
 * Tells whether a title came in capitals: two words or more, and hardly a small letter.
 * A title that is one acronym ("RALES") stays.
 */
export function isAllCapitals(title: string): boolean {
  const text = stripMarks(title)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const words = text.match(/\p{Lu}{4,}/gu)?.length ?? 0
  return words >= 2 && small / letters < 0.1
}

/**
 * Sets a title in capitals in sentence case: the first word and the first after a full stop,
 * question or exclamation mark are capitalised, acronyms stay as they are, the rest is small.
 * A title in mixed case comes back unchanged. Names of people and places cannot be told
 * from other words: somebody has to look.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.9.1 (titles of articles in sentence case);
 * Citing Medicine, 2nd ed., chapter 1, "Article title": capitalise the first word, proper
 * nouns, and acronyms and initialisms.
 */
export function toSentenceCase(title: string): string {
  if (!isAllCapitals(title)) return title
  const acronyms = findDefinedAcronyms(title)
  let startsSentence = true
  return title.replace(WORD_OR_STOP, (part) => {
    if (part.startsWith('<')) return part
    if (/^[.?!]/.test(part)) {
      startsSentence = true
      return part
    }
    const isFirst = startsSentence
    startsSentence = false
    if (isAcronym(part) || acronyms.has(part)) return SPELLINGS.get(part) ?? part
    const small = part.toLowerCase()
    return isFirst ? small.charAt(0).toUpperCase() + small.slice(1) : small
  })
}

const WORD_OR_STOP = /<\/?\w+>|[.?!]+(?=\s)|[\p{L}\p{N}](?:[\p{L}\p{N}'’]|[-‐](?=\p{N}))*/gu

function isAcronym(word: string): boolean {
  return ACRONYMS.has(word) || SPELLINGS.has(word) || hasDigit(word) || isVowelless(word)
}

/** B12, IL-6, H1N1; but 20TH and 1ST are words. */
function hasDigit(word: string): boolean {
  return /\d/.test(word) && /\p{L}/u.test(word) && !/^\d+(?:ST|ND|RD|TH)$/.test(word)
}

/** BMD, PTSD, HPV: no English word does without a vowel. */
function isVowelless(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,6}$/.test(word) && !VOWELLESS_WORDS.has(word)
}

/** An acronym that a title explains stands in brackets: "... DISEASE (COPD)". */
function findDefinedAcronyms(title: string): Set<string> {
  return new Set(
    [...title.matchAll(/\((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/gu)].map(([, word]) => word ?? ''),
  )
}

const VOWELLESS_WORDS = new Set(['VS', 'DR', 'MR', 'MRS', 'MS', 'ST', 'NTH'])

/** Acronyms of health writing that have a vowel and are no English word, and Roman numerals. */
const ACRONYMS = new Set(
  (
    'ACE ADHD AMI ANCA ASD AST ATP BMI BRCA CABG CDC COPD COVID CT CVD DEXA DNA EBV ECG ECMO EEG ' +
    'EKG ELISA EMA EMG EU FDA FEV GERD GI HAART HDL HIV HPA HRT IBD IBS ICU IL INR IQ ISO IU IUD ' +
    'IVF LDL MERS MI MRI MRSA NASA NATO NHANES NICU NIH NSAID OCD OECD PCI PCOS PICU PSA PTSD ' +
    'QALY RA RCT RNA SARS SLE SNRI SSRI STEMI TB TIA TNF UK UN UNESCO UNICEF UNAIDS USA USDA UTI ' +
    'UV UVA UVB VEGF VTE II III IV VI VII VIII IX XI XII XIII'
  ).split(' '),
)

/** Acronyms that are not all capitals. */
const SPELLINGS = new Map([
  ['MRNA', 'mRNA'],
  ['PH', 'pH'],
  ['IGA', 'IgA'],
  ['IGE', 'IgE'],
  ['IGG', 'IgG'],
  ['IGM', 'IgM'],
  ['NSAIDS', 'NSAIDs'],
  ['SSRIS', 'SSRIs'],
  ['RCTS', 'RCTs'],
])
