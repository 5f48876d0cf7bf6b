import { screenComment } from './screen-comment'
import type { ScreeningInput } from './screening-phase'

const REGULAR: ScreeningInput = {
  text: 'I asked my pharmacist the same thing.',
  discussion: { isOpen: true, closedReason: null },
  author: { approvedComments: 3, isStaff: false },
  rules: {
    siteMode: 'hold-first',
    articleMode: null,
    approvedCommentsNeeded: 1,
    linksHeldFrom: 2,
    linksRefusedFrom: 6,
  },
}
const LINK = 'https://example.org/a'

test('a comment that no phase objects to passes, with the version of the rules', () => {
  expect(screenComment(REGULAR)).toEqual({
    verdict: 'pass',
    message: null,
    hits: [],
    rulesVersion: '1',
  })
})

test.each<[what: string, change: Partial<ScreeningInput>, verdict: string, reasons: string[]]>([
  [
    'a closed discussion refuses, and no later phase speaks',
    { discussion: { isOpen: false, closedReason: 'Closed on Monday.' }, text: '' },
    'refuse',
    ['The discussion was closed when this arrived.'],
  ],
  ['one character is refused', { text: 'a' }, 'refuse', ['1 characters < 2']],
  ['two characters pass', { text: 'ok' }, 'pass', []],
  ['5,000 characters pass', { text: 'é'.repeat(5_000) }, 'pass', []],
  [
    '5,001 characters are refused',
    { text: '👩‍🔬'.repeat(5_001) },
    'refuse',
    ['5001 characters > 5000'],
  ],
  ['one link passes', { text: LINK }, 'pass', []],
  ['two links wait', { text: `${LINK} ${LINK}` }, 'hold', ['2 links ≥ limit 2']],
  [
    'six links are refused',
    { text: Array(6).fill(LINK).join(' ') },
    'refuse',
    ['6 links ≥ limit 6'],
  ],
  [
    'a link waits where none is allowed',
    { text: LINK, rules: { ...REGULAR.rules, linksHeldFrom: 1 } },
    'hold',
    ['1 link ≥ limit 1'],
  ],
  [
    'links are free where no limit is set',
    { text: `${LINK} ${LINK}`, rules: { ...REGULAR.rules, linksHeldFrom: null } },
    'pass',
    [],
  ],
  [
    'the first comment of a reader waits',
    { author: { approvedComments: 0, isStaff: false } },
    'hold',
    ['new reader: 0 approved of 1 needed'],
  ],
  [
    'every comment waits on a stricter article',
    { rules: { ...REGULAR.rules, articleMode: 'hold-all' } },
    'hold',
    ['every comment waits here'],
  ],
  [
    'an article cannot be milder than the site',
    { rules: { ...REGULAR.rules, siteMode: 'hold-all', articleMode: 'publish-then-check' } },
    'hold',
    ['every comment waits here'],
  ],
  [
    'publish-then-check lets a new reader through',
    {
      author: { approvedComments: 0, isStaff: false },
      rules: { ...REGULAR.rules, siteMode: 'publish-then-check' },
    },
    'pass',
    [],
  ],
  [
    'a moderator sees every reason for a hold',
    { text: `${LINK} ${LINK}`, author: { approvedComments: 0, isStaff: false } },
    'hold',
    ['2 links ≥ limit 2', 'new reader: 0 approved of 1 needed'],
  ],
  [
    'a hold does not stop staff but stays on record',
    { text: `${LINK} ${LINK}`, author: { approvedComments: 0, isStaff: true } },
    'pass',
    ['2 links ≥ limit 2', 'new reader: 0 approved of 1 needed'],
  ],
  [
    'a refusal stops staff too',
    { text: 'a', author: { approvedComments: 0, isStaff: true } },
    'refuse',
    ['1 characters < 2'],
  ],
])('%s', (_what, change, verdict, reasons) => {
  const screening = screenComment({ ...REGULAR, ...change })
  expect(screening.verdict).toBe(verdict)
  expect(screening.hits.map((hit) => hit.reason)).toEqual(reasons)
})

test('a hit for links marks each link and says the value against the threshold', () => {
  const { hits } = screenComment({ ...REGULAR, text: `a ${LINK}, b ${LINK}.` })
  expect(hits).toMatchObject([
    {
      phase: 'links',
      value: 2,
      threshold: 2,
      spans: [
        { start: 2, end: 23 },
        { start: 27, end: 48 },
      ],
    },
  ])
})

test('a refusal tells the reader what to do', () => {
  const { message } = screenComment({ ...REGULAR, text: Array(7).fill(LINK).join(' ') })
  expect(message).toBe('Use fewer than 6 links in a comment.')
})
