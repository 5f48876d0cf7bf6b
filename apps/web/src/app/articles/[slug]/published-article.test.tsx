import type { Article } from '@footnote/contracts/article'
import {
  articleBody,
  callout,
  cite,
  figure,
  heading,
  paragraph,
  steps,
  table,
} from '@footnote/fixtures/article-body'
import { buildArticle } from '@footnote/fixtures/build-article'
import { buildCommentPage } from '@footnote/fixtures/build-comment'
import { buildImage } from '@footnote/fixtures/build-image'
import { buildReference } from '@footnote/fixtures/build-reference'
import { buildSiteSettings } from '@footnote/fixtures/build-site-settings'
import { buildDemoArticle } from '@footnote/fixtures/demo/build-demo-article'
import { demoArticles } from '@footnote/fixtures/demo/demo-articles'
import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { MedicalWebPageSchema } from '../../../../tests/harness/medical-web-page-schema'
import { PublishedArticle } from './published-article'

function renderArticle(article: Article, comments = buildCommentPage()) {
  return render(
    <PublishedArticle article={article} comments={comments} settings={buildSiteSettings()} />,
  )
}

function renderGolden() {
  return renderArticle(buildDemoArticle('magnesium-and-your-bones'))
}

test('the headline is the only heading of level 1, with the dek under it', () => {
  const { container } = renderGolden()
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(container.querySelector('h1 + p')).toHaveTextContent(/^Calcium gets the credit/)
})

test('the hero has its alternative text, its caption and a credit without loose separators', () => {
  renderGolden()
  expect(screen.getByRole('img', { name: /^An abstract lattice/ })).toHaveAttribute('srcset')
  const caption = screen.getByText(/^Bone is a lattice/).closest('figcaption')
  expect(caption).toHaveTextContent(/Drawn by a program for the Footnote demo library · CC0-1\.0$/)
})

test('the article says how to cite it, and offers itself and its references as files', () => {
  renderGolden()
  expect(screen.getByText(/^Oduya M\./)).toHaveTextContent(
    /^Oduya M\. Magnesium and your bones\. Footnote\. May 14, 2024\. https?:.*magnesium-and-your-bones$/,
  )
  const files = screen.getAllByRole('link', { name: / as (?:RIS|BibTeX|CSL-JSON)$/ })
  expect(files.map((file) => file.getAttribute('href'))).toEqual(
    ['citation', 'references'].flatMap((name) =>
      ['ris', 'bib', 'json'].map((type) => `/articles/magnesium-and-your-bones/${name}.${type}`),
    ),
  )
})

test('the colophon names author and reviewer and builds its dates from data', () => {
  renderGolden()
  const terms = screen.getAllByRole('term').map((term) => term.textContent)
  expect(terms.slice(0, 7)).toEqual([
    'Written by',
    'Medically reviewed by',
    'Published',
    'Updated',
    'Last reviewed',
    'Evidence',
    'Reading time',
  ])
  expect(screen.getByRole('link', { name: '5 references' })).toHaveAttribute('href', '#references')
  expect(screen.getByText('Ines Hartmann')).toHaveAttribute('href', '/authors/ines-hartmann')
})

test('the line about the first publication is made of dates', () => {
  renderGolden()
  expect(screen.getByText(/^Originally published in 2015/)).toHaveTextContent(
    'Originally published in 2015 and updated on 2 June 2025.',
  )
})

test('headings, lists, quote and callouts appear in the order of the body', () => {
  const { container } = renderGolden()
  const kinds = [...container.querySelectorAll('h2 ~ ul, blockquote, aside[aria-label]')].map(
    (element) => element.getAttribute('aria-label') ?? element.tagName,
  )
  expect(kinds).toEqual(['UL', 'Key point', 'BLOCKQUOTE', 'Caution'])
})

test('four headings or more make a list of contents whose links exist', () => {
  const { container } = renderGolden()
  const contents = screen.getByRole('navigation', { name: 'In this article' })
  const targets = within(contents)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
  expect(targets.length).toBeGreaterThanOrEqual(4)
  for (const target of targets) expect(container.querySelector(target)).toBeInTheDocument()
})

test('every mark leads to its reference, and the reference back to exactly that mark', () => {
  const { container } = renderGolden()
  const marks = [...container.querySelectorAll('sup a')]
  expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2', '3', '1', '4', '2', '5'])
  for (const mark of marks) {
    const entry = container.querySelector(mark.getAttribute('href') ?? '')
    const back = entry?.querySelector(`a[href="#${mark.id}"]`)
    expect(back).toHaveAccessibleName(/^Back to citation [ab] of reference \d$/)
  }
})

test('no two elements share an id', () => {
  const { container } = renderGolden()
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('disclaimer, tags, corrections, author card, related articles and discussion follow', () => {
  renderGolden()
  const sections = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)
  expect(sections.slice(-9)).toEqual([
    'References',
    'Further reading',
    'Cite this article',
    'Corrections',
    'Interests and funding',
    'Not medical advice',
    'About the author',
    'Related articles',
    '1 comment',
  ])
  expect(screen.getByRole('link', { name: 'Bone health' })).toHaveAttribute(
    'href',
    '/tags/bone-health',
  )
  expect(screen.getByRole('link', { name: 'View all posts by Maren Oduya' })).toHaveAttribute(
    'href',
    '/authors/maren-oduya',
  )
})

test('what an article does not have leaves neither heading nor separator', () => {
  const bare = buildArticle({
    body: articleBody([paragraph('No source.')]),
    references: [],
    tags: [],
    disclaimer: null,
    heroImage: buildImage({ caption: null, creditText: null, license: null }),
  })
  const { container } = renderArticle(bare, buildCommentPage({ comments: [] }))
  expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
    'Cite this article',
    'About the author',
    'Comments',
  ])
  expect(container.querySelector('figcaption')).toBeNull()
  expect(screen.queryByRole('navigation', { name: 'Tags' })).toBeNull()
  expect(screen.queryByText('Evidence')).toBeNull()
  expect(screen.queryByText(/Originally published/)).toBeNull()
})

test('tables, figures, numbered lists and groups of citations are drawn', () => {
  const keys = ['a', 'b', 'c', 'd']
  const { container } = renderArticle(
    buildArticle({
      references: keys.map((citationKey) => buildReference({ citationKey })),
      body: articleBody([
        steps('First', 'Second'),
        table('Magnesium in food', ['Food', 'Milligrams'], ['Almonds', ['80', cite('d')]]),
        figure(buildImage({ alt: 'A bowl of almonds' })),
        callout('caution', null, 'Careful.'),
        paragraph('All of it', cite(['d', 'a', 'b', 'c']), cite('a', { locator: 'p4' })),
      ]),
    }),
  )
  expect(screen.getByRole('table', { name: 'Magnesium in food' })).toBeVisible()
  expect(screen.getByRole('columnheader', { name: 'Milligrams' })).toBeVisible()
  expect(screen.getByRole('img', { name: 'A bowl of almonds' })).toBeVisible()
  const text = [...container.querySelectorAll('p')].find((p) => p.textContent.startsWith('All'))
  const marks = within(text ?? container).getAllByRole('doc-biblioref')
  expect(marks.map((mark) => mark.getAttribute('href'))).toEqual([
    '#ref-d',
    '#ref-a',
    '#ref-b',
    '#ref-c',
    '#ref-a',
  ])
  expect(text?.querySelectorAll('sup')[1]).toHaveTextContent(',')
  expect(text).toHaveTextContent(/\(p4\)$/)
})

test('a source that was retracted says so in words, and a raw one is shown as it is', () => {
  renderArticle(
    buildArticle({
      references: [
        buildReference({
          citationKey: 'fallen',
          status: 'retracted',
          statusDate: '2018-06-13',
          statusNotice: '10.1056/NEJMc1806491',
        }),
        buildReference({ citationKey: 'raw', csl: null, raw: 'Somebody. A leaflet,, undated' }),
      ],
      body: articleBody([paragraph('Two', cite(['fallen', 'raw']))]),
    }),
  )
  const fallen = screen.getByText('Retracted').closest('li')
  expect(
    within(fallen ?? document.body).getByRole('link', { name: 'Retraction notice' }),
  ).toHaveAttribute('href', 'https://doi.org/10.1056/nejmc1806491')
  expect(screen.getByText(/Somebody\. A leaflet,, undated/)).toBeVisible()
})

test('hostile text stays text everywhere, also in the data for search engines', () => {
  const hostile = '</script><img src=x onerror=alert(1)>'
  const { container } = renderArticle(
    buildArticle({
      headline: hostile,
      dek: hostile,
      body: articleBody([heading(2, hostile), paragraph(hostile)]),
      references: [],
    }),
  )
  expect(container.querySelector('img')).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(hostile)
  const scripts = container.querySelectorAll('script')
  expect(scripts).toHaveLength(1)
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toMatchObject({ name: hostile })
})

test('the data for search engines counts the comments of the page and cites its sources', () => {
  const { container } = renderGolden()
  const data: unknown = JSON.parse(container.querySelector('script')?.textContent ?? '')
  expect(data).toMatchObject({
    '@type': 'MedicalWebPage',
    lastReviewed: '2025-06-02T09:00:00.000Z',
    reviewedBy: { '@type': 'Person', name: 'Ines Hartmann' },
    mainEntity: { '@type': 'Article', commentCount: 1, author: [{ name: 'Maren Oduya' }] },
  })
})

const published = demoArticles.filter(({ datePublished }) => datePublished !== null)

test.each(published.map(({ slug }) => slug))(
  'what the page of %s says to machines is what schema.org defines and Google asks for',
  (slug) => {
    const { container } = renderArticle(buildDemoArticle(slug))
    const data: unknown = JSON.parse(container.querySelector('script')?.textContent ?? '')
    expect(MedicalWebPageSchema.safeParse(data).error).toBeUndefined()
  },
)

test('a hostile title of a source stays text in the list and in the data for search engines', () => {
  const title = '</script><img src=x onerror=alert(1)><!-- "\u2028'
  const { container } = renderArticle(
    buildArticle({
      references: [buildReference({ citationKey: 'hostile', csl: { title } })],
      body: articleBody([paragraph('A claim', cite('hostile'))]),
    }),
  )
  expect(container.querySelector('#ref-hostile img')).toBeNull()
  expect(container.querySelector('#ref-hostile')).toHaveTextContent('<img src=x onerror=alert(1)>')
  const written = container.querySelector('script[type="application/ld+json"]')
  expect(written?.innerHTML).not.toMatch(/<|\u2028/)
  expect(JSON.parse(written?.textContent ?? '')).toMatchObject({
    mainEntity: { citation: [{ name: title }] },
  })
})

test('axe finds nothing on the golden page', async () => {
  const { container } = renderGolden()
  // Without a layout jsdom cannot tell colours, glyphs or the landmarks of the whole page.
  const blind = ['color-contrast', 'label-content-name-mismatch', 'region']
  const rules = Object.fromEntries(blind.map((rule) => [rule, { enabled: false }]))
  const { violations } = await axe.run(container, { rules })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
