import { assert, constantFrom, array, oneof, property, string } from 'fast-check'
import { type CommentParagraph, parseCommentText } from './comment-text'

function renderPlain(paragraphs: CommentParagraph[]): string {
  return paragraphs
    .map((nodes) => nodes.map((node) => (node.kind === 'line-break' ? '\n' : node.text)).join(''))
    .join('\n\n')
}

function listHrefs(text: string): string[] {
  return parseCommentText(text)
    .flat()
    .flatMap((node) => (node.kind === 'link' ? [node.href] : []))
}

const hostileText = array(
  oneof(
    string({ unit: 'grapheme', maxLength: 12 }),
    constantFrom(
      '\n',
      '\n\n',
      ' ',
      'https://',
      'HTTP://example.org/',
      'https://user:secret@example.org/',
      'javascript:alert(1)',
      'data:text/html,x',
      '<script>',
      '"',
      ')',
      '(',
      '.',
      '\u202E',
    ),
  ),
  { maxLength: 30 },
).map((parts) => parts.join(''))

test('every character of a line that is not blank is kept exactly', () => {
  assert(
    property(hostileText, (text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      const kept = renderPlain(parseCommentText(text)).split('\n')
      expect(kept.filter((line) => line.trim() !== '')).toEqual(lines)
    }),
  )
})

test('every link leads to http or https, without credentials', () => {
  assert(
    property(hostileText, (text) => {
      for (const href of listHrefs(text)) {
        const url = new URL(href)
        expect(['http:', 'https:']).toContain(url.protocol)
        expect(url.username + url.password).toBe('')
      }
    }),
  )
})

test('blank lines separate paragraphs and single line ends break lines', () => {
  expect(parseCommentText('one\ntwo\n \n\nthree')).toEqual([
    [{ kind: 'text', text: 'one' }, { kind: 'line-break' }, { kind: 'text', text: 'two' }],
    [{ kind: 'text', text: 'three' }],
  ])
})

test('an address inside a sentence becomes a link of its own', () => {
  expect(parseCommentText('see https://example.org/a, please')).toEqual([
    [
      { kind: 'text', text: 'see ' },
      { kind: 'link', text: 'https://example.org/a', href: 'https://example.org/a' },
      { kind: 'text', text: ', please' },
    ],
  ])
})

test.each([
  ['https://example.org/a.', ['https://example.org/a']],
  ['(https://example.org/a)', ['https://example.org/a']],
  ['https://example.org/a_(b)', ['https://example.org/a_(b)']],
  ['(https://example.org/a_(b)).', ['https://example.org/a_(b)']],
  ['“https://example.org/a”!?', ['https://example.org/a']],
  ['https://example.org/?q=1&r=2', ['https://example.org/?q=1&r=2']],
  ['HTTPS://EXAMPLE.org', ['https://example.org/']],
  ['https://a.example https://b.example', ['https://a.example/', 'https://b.example/']],
])('punctuation after %s stays outside the link', (text, hrefs) => {
  expect(listHrefs(text)).toEqual(hrefs)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  'https://user:secret@example.org',
  'https://bank.example@evil.example',
  'xhttps://example.org',
  'https://localhost/admin',
  'https://',
  'www.example.org',
  'mailto:someone@example.org',
  `https://example.org/${'a'.repeat(2_000)}`,
])('%s stays plain text', (text) => {
  expect(parseCommentText(text)).toEqual([[{ kind: 'text', text }]])
})
