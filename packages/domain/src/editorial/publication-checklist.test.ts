import { type CitedReference, type PublicationDraft, listUnmetRules } from './publication-checklist'

const CITED: CitedReference = {
  label: 'johnson2001',
  status: 'active',
  isNewlyCited: true,
  acknowledgement: null,
}
const READY: PublicationDraft = {
  headline: 'Calcium and bones',
  dek: 'What the trials say.',
  slug: 'calcium-and-bones',
  authorCount: 1,
  heroImage: { alt: 'A glass of milk', isDecorative: false },
  figures: [{ alt: 'A bar chart', isDecorative: false }],
  isOpinion: false,
  citedReferences: [CITED],
  hasDisclaimer: true,
}

test('a complete draft may be published', () => {
  expect(listUnmetRules(READY)).toEqual([])
})

test('an empty draft lists every unmet rule in the order of the form', () => {
  const draft: PublicationDraft = {
    headline: null,
    dek: null,
    slug: null,
    authorCount: 0,
    heroImage: { alt: null, isDecorative: false },
    figures: [{ alt: ' ', isDecorative: false }],
    isOpinion: false,
    citedReferences: [],
    hasDisclaimer: false,
  }
  expect(listUnmetRules(draft).map((rule) => rule.field)).toEqual([
    'headline',
    'slug',
    'dek',
    'heroImage',
    'body',
    'body',
    'authors',
    'disclaimer',
  ])
})

test.each<[what: string, change: Partial<PublicationDraft>]>([
  ['no hero picture is needed', { heroImage: null }],
  ['a decorative hero picture needs no alt text', { heroImage: { alt: '', isDecorative: true } }],
  ['a decorative figure needs no alt text', { figures: [{ alt: null, isDecorative: true }] }],
  ['an opinion needs no reference', { isOpinion: true, citedReferences: [] }],
  ['a dek of 300 characters fits', { dek: 'a'.repeat(300) }],
  [
    'a reference retracted after it was cited does not block',
    { citedReferences: [{ ...CITED, status: 'retracted', isNewlyCited: false }] },
  ],
  [
    'a retracted reference may be cited with a written reason',
    { citedReferences: [{ ...CITED, status: 'retracted', acknowledgement: 'It is the subject.' }] },
  ],
  [
    'an expression of concern does not block',
    { citedReferences: [{ ...CITED, status: 'concern' }] },
  ],
])('%s', (_what, change) => {
  expect(listUnmetRules({ ...READY, ...change })).toEqual([])
})

test.each<[message: string, field: string, change: Partial<PublicationDraft>]>([
  ['Write a headline.', 'headline', { headline: '  ' }],
  [
    'Shorten the headline to 160 characters; it has 161.',
    'headline',
    { headline: 'a'.repeat(161) },
  ],
  ['Shorten the dek to 300 characters; it has 301.', 'dek', { dek: 'a'.repeat(301) }],
  [
    'Give the article an address of lower-case words joined by hyphens, at most 96 characters, for example bone-health.',
    'slug',
    { slug: 'Bone Health' },
  ],
  [
    'Describe the picture of figure 2 in its alt text, or mark it as decorative.',
    'body',
    { figures: [...READY.figures, { alt: null, isDecorative: false }] },
  ],
  [
    'Replace or remove the citation of johnson2001: this reference was deleted.',
    'body',
    { citedReferences: [{ ...CITED, status: 'deleted', isNewlyCited: false }] },
  ],
  [
    'Remove the citation of johnson2001, which was withdrawn, or write down why it is cited all the same.',
    'body',
    { citedReferences: [{ ...CITED, status: 'withdrawn', acknowledgement: ' ' }] },
  ],
  [
    'Several cited sources were taken back: write down for johnson2001 too why it is cited, naming it.',
    'body',
    {
      citedReferences: [
        { ...CITED, status: 'withdrawn', acknowledgement: 'Dean-2003 is the subject.' },
        {
          ...CITED,
          label: 'dean-2003',
          status: 'retracted',
          acknowledgement: 'Dean-2003 is the subject.',
        },
      ],
    },
  ],
])('"%s" belongs to %s', (message, field, change) => {
  expect(listUnmetRules({ ...READY, ...change })).toEqual([{ field, message }])
})
