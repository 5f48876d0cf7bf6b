import { citeArticle, type ReferenceEntry } from '@footnote/citations/cite-article'
import type { CitationStyle } from '@footnote/contracts/reference'
import { articleBody, cite, paragraph } from '@footnote/fixtures/article-body'
import { buildReference } from '@footnote/fixtures/build-reference'
import { render, screen } from '@testing-library/react'
import { BackLinks } from './back-links'
import { CitationMark } from './citation-mark'
import { ReferenceList } from './reference-list'
import { ReferenceStatus } from './reference-status'

const keys = ['a', 'b', 'c', 'd', 'e', 'f']
const references = keys.map((citationKey) => buildReference({ citationKey }))

/** b, a, b+c, a(p4), d+e+f: the test vector of the numbering. */
const body = articleBody([
  paragraph(
    cite('b'),
    cite('a'),
    cite(['b', 'c']),
    cite('a', { locator: 'p4' }),
    cite(['d', 'e', 'f']),
  ),
])

function byId(entries: ReferenceEntry[]) {
  return new Map(entries.map((entry) => [entry.reference.id, entry]))
}

function renderCited(style: CitationStyle = 'ama') {
  const { entries, citations } = citeArticle({ body, references, style })
  return render(
    <>
      {[...citations].map(([id, citation]) => (
        <p key={id}>
          <CitationMark citationId={id} citation={citation} entries={byId(entries)} />
        </p>
      ))}
      <ReferenceList entries={entries} isNumbered />
    </>,
  )
}

/** What is printed: the middle of a range is there for the keyboard only. */
function printed(mark: Element) {
  return [...mark.childNodes]
    .filter((node) => !(node instanceof Element && node.classList.contains('collapsed')))
    .map((node) => node.textContent)
    .join('')
}

test('references are numbered by first appearance and ranges close up', () => {
  const { container } = renderCited()
  expect([...container.querySelectorAll('sup')].map(printed)).toEqual([
    '1',
    '2',
    '1,3',
    '2(p4)',
    '4-6',
  ])
})

test('every number of a range is a link of its own', () => {
  const { container } = renderCited()
  const links = [...container.querySelectorAll('p:last-of-type sup [role=doc-biblioref]')]
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    'Reference 4',
    'Reference 5',
    'Reference 6',
  ])
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#ref-d', '#ref-e', '#ref-f'])
})

test('a reference has one way back for each place that cites it, and each place exists', () => {
  const { container } = renderCited()
  const backs = keys.map((key) => [
    ...container.querySelectorAll(`#ref-${key} [role=doc-backlink]`),
  ])
  expect(backs.map((links) => links.length)).toEqual([2, 2, 1, 1, 1, 1])
  for (const link of backs.flat()) {
    expect(container.querySelector(link.getAttribute('href') ?? '')).toHaveRole('doc-biblioref')
  }
})

test('a style of brackets has no superscript', () => {
  const { container } = renderCited('vancouver')
  expect(container.querySelector('p sup')).toBeNull()
  expect(container.querySelector('p')).toHaveTextContent('[1]')
})

test('brackets stand apart from the word before them, and say what they link', () => {
  const { container } = renderCited('author-date')
  expect(container.querySelector('p')?.textContent).toMatch(/^ \(Johnson/)
  const [mark] = screen.getAllByRole('doc-biblioref')
  expect(mark).toHaveAccessibleName(`Reference ${mark?.textContent}`)
})

test.each([
  ['active', 'Reference 1'],
  ['corrected', 'Reference 1'],
  ['concern', 'Reference 1, expression of concern'],
  ['retracted', 'Reference 1, retracted'],
  ['withdrawn', 'Reference 1, withdrawn'],
] as const)('the mark of a source under the status %s is named "%s"', (status, name) => {
  const reference = buildReference({ citationKey: 'a', status })
  const single = articleBody([paragraph(cite('a'))])
  const { entries, citations } = citeArticle({
    body: single,
    references: [reference],
    style: 'ama',
  })
  for (const [id, citation] of citations) {
    render(<CitationMark citationId={id} citation={citation} entries={byId(entries)} />)
  }
  expect(screen.getByRole('doc-biblioref')).toHaveAccessibleName(name)
})

test('a source that is named has its whole name in every mark and in its ways back', () => {
  const { container } = renderCited('author-date')
  const names = [...container.querySelectorAll('[role=doc-biblioref]')].map(
    (mark) => mark.ariaLabel,
  )
  expect(names.slice(0, 4)).toEqual([
    'Reference Johnson 2001a',
    'Reference Johnson 2001b',
    'Reference Johnson 2001a',
    'Reference Johnson 2001c',
  ])
  for (const back of screen.getAllByRole('doc-backlink')) {
    expect(back.ariaLabel).toMatch(/^Back to citation [ab] of reference Johnson 2001[a-f]$/)
  }
})

test.each([
  ['10.1056/NEJMc1806491', 'https://doi.org/10.1056/nejmc1806491'],
  ['29897867', 'https://pubmed.ncbi.nlm.nih.gov/29897867/'],
])('the notice %s of a retracted source is a link, beside its date', (statusNoticeId, href) => {
  const reference = buildReference({
    status: 'retracted',
    statusDate: '2018-06-13',
    statusNoticeId,
  })
  render(<ReferenceStatus reference={reference} />)
  expect(screen.getByText('Retracted')).toBeVisible()
  expect(screen.getByText('13 June 2018')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Retraction notice' })).toHaveAttribute('href', href)
})

test('the levels of evidence are explained once, where a source of the list has one', () => {
  const appraised = references.map((reference) => ({
    ...reference,
    studyType: 'randomized-trial' as const,
    evidenceLevel: '2' as const,
  }))
  const { entries } = citeArticle({ body, references: appraised, style: 'ama' })
  render(<ReferenceList entries={entries} isNumbered />)
  expect(screen.getAllByText('Randomized trial · level 2 of 5')).toHaveLength(6)
  expect(screen.getAllByText('What the levels of evidence mean')).toHaveLength(1)
})

test('without a level nothing is explained', () => {
  renderCited()
  expect(screen.queryByText('What the levels of evidence mean')).toBeNull()
})

test('after z the ways back go on with aa', () => {
  const citationIds = Array.from({ length: 28 }, (_, index) => `c${index + 1}`)
  render(<BackLinks label="1" number={1} citationIds={citationIds} />)
  const letters = screen.getAllByRole('doc-backlink').map((link) => link.textContent)
  expect(letters.slice(24)).toEqual(['y', 'z', 'aa', 'ab'])
})
