import { ArticleAtSlugSchema } from '@footnote/contracts/article'
import { SITE_API } from '@footnote/contracts/site-api'
import { waitFor } from '@footnote/launcher/wait-for'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { siteReceiver } from './harness/site-receiver'
import { STAFF_ROLES } from './harness/test-run'
import { absentId } from './steps/absent-id'
import { createReference } from './steps/create-reference'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

const editor = cms.as('editor')

const DocumentSchema = z.looseObject({ id: z.string() })
const StoredArticleSchema = z.looseObject({
  body: z.unknown(),
  citedReferences: z.array(z.string()).nullish(),
  furtherReading: z.array(z.string()).nullish(),
  lockVersion: z.number(),
  updatedAt: z.string(),
  dateModified: z.string().nullish(),
})

function merge(from: string, into: string) {
  return editor.post(`/api/references/${from}/merge`, { into })
}

async function readReference(id: string) {
  return DocumentSchema.parse((await editor.get(`/api/references/${id}?depth=0`)).body)
}

async function readStored(id: string, isDraft: boolean) {
  const answer = await editor.get(`/api/articles/${id}?depth=0&draft=${isDraft}`)
  return StoredArticleSchema.parse(answer.body)
}

async function readPublished(slug: string) {
  const answer = ArticleAtSlugSchema.parse((await cms.as('site').get(SITE_API.article(slug))).body)
  if (answer.status !== 'published') throw new Error(`${slug} is ${answer.status}`)
  return answer.article
}

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }

function text(words: string) {
  return { type: 'text', text: words, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
}

function paragraph(...children: object[]) {
  return { ...element, type: 'paragraph', children }
}

function citation(...references: string[]) {
  const id = randomUUID().replaceAll('-', '').slice(0, 24)
  const fields = { id, blockType: 'citation', references, locator: 'p. 4' }
  return { type: 'inlineBlock', version: 1, fields }
}

function state(...children: object[]) {
  return { root: { ...element, type: 'root', children } }
}

function block(blockType: string, fields: object) {
  const id = randomUUID().replaceAll('-', '').slice(0, 24)
  return { type: 'block', version: 2, format: '', fields: { id, blockType, ...fields } }
}

/** A body that cites in a paragraph, a callout and a cell of a table. */
function nestedBody(reference: string, other: string) {
  const cell = {
    ...element,
    type: 'tablecell',
    headerState: 0,
    children: [paragraph(citation(reference))],
  }
  const row = { ...element, type: 'tablerow', children: [cell] }
  return state(
    paragraph(text('A claim.'), citation(reference, other)),
    block('callout', {
      tone: 'caution',
      text: state(paragraph(text('Mind.'), citation(reference))),
    }),
    block('table', { caption: 'T', table: state({ ...element, type: 'table', children: [row] }) }),
  )
}

test('every place of a published article and of its draft cites the other reference, and nothing else of it changes', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const article = await publishArticle({ isOpinion: false, body: nestedBody(a, b) })
  await editor.patch(`/api/articles/${article.id}?draft=true`, {
    headline: 'A newer draft',
    body: nestedBody(a, a),
    furtherReading: [a, b],
    _status: 'draft',
    lockVersion: 0,
  })
  const before = [await readStored(article.id, false), await readStored(article.id, true)]
  const answer = await merge(a, b)
  expect([answer.status, answer.body]).toEqual([200, { articles: 1 }])
  const after = [await readStored(article.id, false), await readStored(article.id, true)]
  for (const [index, stored] of after.entries()) {
    expect(JSON.stringify(stored)).not.toContain(a)
    expect(stored.citedReferences).toEqual([b])
    const { body, citedReferences, furtherReading, ...rest } = stored
    expect(rest).toEqual({
      ...before[index],
      body: undefined,
      citedReferences: undefined,
      furtherReading: undefined,
    })
    expect(JSON.stringify(body).split(b)).toHaveLength(4)
  }
  expect(after[1]?.furtherReading).toEqual([b])
  const published = await readPublished(article.slug)
  expect(published.references.map(({ id }) => id)).toEqual([b])
  expect(JSON.stringify(published.body)).toContain(`"referenceIds":["${b}"]`)
})

test('the page of a rewritten article is made anew', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const { slug } = await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', a) })
  await waitFor('the publication', async () => {
    const deliveries = await siteReceiver.listDeliveries()
    return deliveries.some(({ body }) => body.includes(`"article:${slug}"`)) ? true : null
  })
  await siteReceiver.reset()
  await merge(a, b)
  await waitFor('the merge', async () => {
    const deliveries = await siteReceiver.listDeliveries()
    return deliveries.some(({ body }) => body.includes(`"article:${slug}"`)) ? true : null
  })
})

test('an article that only recommends the reference recommends the other one', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const { slug } = await publishArticle({ furtherReading: [a] })
  expect((await merge(a, b)).body).toEqual({ articles: 1 })
  expect((await readPublished(slug)).furtherReading.map(({ id }) => id)).toEqual([b])
})

test('a version from before the merge is restored citing the other reference', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const { id, slug } = await publishArticle({
    isOpinion: false,
    body: lexicalBody('Old claim.', a),
  })
  await editor.patch(`/api/articles/${id}`, {
    body: lexicalBody('New claim.', b),
    _status: 'published',
    lockVersion: 0,
  })
  await merge(a, b)
  const list = await editor.get(
    `/api/articles/versions?where[parent][equals]=${id}&depth=0&limit=10`,
  )
  const { docs } = z
    .object({ docs: z.array(z.object({ id: z.string(), version: z.looseObject({}) })) })
    .parse(list.body)
  const old = docs.find(({ version }) => JSON.stringify(version).includes('Old claim.'))
  expect(JSON.stringify(old)).toContain(a)
  expect((await editor.get(`/api/articles/versions/${old?.id}`)).status).toBe(200)
  const restored = await editor.post(`/api/articles/versions/${old?.id}`, {})
  expect(restored.status).toBe(200)
  const published = await readPublished(slug)
  expect(JSON.stringify(published.body)).toContain('Old claim.')
  expect(published.references.map((reference) => reference.id)).toEqual([b])
  expect(JSON.stringify(await readStored(id, false))).not.toContain(a)
})

test('a form that was open during the merge saves its text, citing the other reference', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const draft = await editor.post('/api/articles?draft=true', {
    headline: 'An open form',
    body: lexicalBody('Before.', a),
    _status: 'draft',
  })
  await merge(a, b)
  const saved = await editor.patch(`/api/articles/${draft.id()}?draft=true&autosave=true`, {
    body: lexicalBody('Typed after the merge.', a),
    furtherReading: [a],
    _status: 'draft',
    lockVersion: 0,
  })
  expect(saved.status).toBe(200)
  const stored = await readStored(draft.id(), true)
  expect(JSON.stringify(stored.body)).toContain('Typed after the merge.')
  expect(JSON.stringify(stored)).not.toContain(a)
  expect(stored.citedReferences).toEqual([b])
})

test('an article is published that still cites what was merged', async () => {
  const [a, b] = [await createReference(), await createReference()]
  await merge(a, b)
  const { slug } = await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', a) })
  expect((await readPublished(slug)).references.map(({ id }) => id)).toEqual([b])
})

test('saving again and again during a merge loses no text', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const draft = await editor.post('/api/articles?draft=true', {
    headline: 'Typing on',
    body: lexicalBody('Text 0.', a),
    _status: 'draft',
  })
  let kept = 0
  const type = async () => {
    let lockVersion = 0
    for (let number = 1; number <= 12; number += 1) {
      const answer = await editor.patch(`/api/articles/${draft.id()}?draft=true&autosave=true`, {
        body: lexicalBody(`Text ${number}.`, a),
        _status: 'draft',
        lockVersion,
      })
      expect([200, 409, 503]).toContain(answer.status)
      if (answer.status !== 200) continue
      kept = number
      lockVersion += 1
    }
  }
  const [, merged] = await Promise.all([type(), merge(a, b)])
  expect(merged.status).toBe(200)
  const stored = await readStored(draft.id(), true)
  expect(JSON.stringify(stored.body)).toContain(`Text ${kept}.`)
  const again = await editor.patch(`/api/articles/${draft.id()}?draft=true&autosave=true`, {
    body: stored.body,
    _status: 'draft',
    lockVersion: stored.lockVersion,
  })
  expect(again.status).toBe(200)
  expect((await readStored(draft.id(), true)).citedReferences).toEqual([b])
})

test('identifiers and a graver standing move over, and lead to the other record', async () => {
  const word = `w${randomUUID().replaceAll('-', '')}`
  const a = await createReference({
    DOI: `10.1234/${word}`,
    PMID: String(10_000_000 + Math.floor(Math.random() * 89_999_999)),
    status: 'retracted',
    statusDate: '2019-05',
    statusNotice: 'Made up.',
  })
  const b = await createReference({ citationKey: word, DOI: `10.1234/${word}-b` })
  expect((await merge(a, b)).status).toBe(200)
  const { PMID } = await readReference(a)
  expect(await readReference(b)).toMatchObject({
    DOI: `10.1234/${word}-b`,
    PMID,
    status: 'retracted',
    statusDate: '2019-05',
    statusNotice: 'Made up.',
  })
  expect(await readReference(a)).toMatchObject({ mergedInto: b })
  const second = await editor.post('/api/references', { title: 'Again', DOI: `10.1234/${word}` })
  expect(second.status).toBe(400)
  expect(second.text).toContain(`already here as ${word}`)
  const found = await editor.get(`/api/references/search?q=${encodeURIComponent(String(PMID))}`)
  expect(found.body).toEqual({ hits: [expect.objectContaining({ id: b })] })
})

test('a record that was merged is in no search, is not changed and not deleted', async () => {
  const word = `w${randomUUID().replaceAll('-', '')}`
  const a = await createReference({ title: `Twice ${word}`, issued: '1999' })
  const b = await createReference({ title: `Once ${word}`, citationKey: word })
  await merge(a, b)
  const found = await editor.get(`/api/references/search?q=${word}`)
  expect(found.body).toEqual({ hits: [expect.objectContaining({ id: b })] })
  const changed = await editor.patch(`/api/references/${a}`, { note: 'From an old form.' })
  expect(changed.status).toBe(409)
  expect(changed.text).toContain(`merged into ${word}`)
  expect((await editor.delete(`/api/references/${a}`)).status).toBe(409)
  expect((await editor.delete(`/api/references/${b}`)).status).toBe(200)
  expect((await editor.get(`/api/references/${a}`)).status).toBe(404)
})

test('what was merged twice leads to the last one', async () => {
  const [a, b, c] = [await createReference(), await createReference(), await createReference()]
  const superseded = await createReference({ supersededBy: a })
  const { slug } = await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', a) })
  expect((await merge(a, b)).body).toEqual({ articles: 1 })
  expect((await merge(b, c)).body).toEqual({ articles: 1 })
  expect((await readPublished(slug)).references.map(({ id }) => id)).toEqual([c])
  expect(await readReference(a)).toMatchObject({ mergedInto: c })
  expect(await readReference(superseded)).toMatchObject({ supersededBy: c })
  const uses = await editor.get(`/api/references/${c}/uses`)
  expect(uses.body).toMatchObject({ total: 1 })
})

test('no merge makes a circle', async () => {
  const [a, b, c] = [await createReference(), await createReference(), await createReference()]
  expect((await merge(a, a)).status).toBe(409)
  expect((await merge(a, b)).status).toBe(200)
  expect((await merge(b, a)).status).toBe(409)
  expect((await merge(a, c)).status).toBe(409)
  expect((await merge(c, a)).status).toBe(409)
})

test('of two merges that cross at once, one happens', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [a, b] = [await createReference(), await createReference()]
    const answers = await Promise.all([merge(a, b), merge(b, a)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const merged = [await readReference(a), await readReference(b)].map((reference) =>
      Boolean(reference['mergedInto']),
    )
    expect(merged.filter(Boolean)).toHaveLength(1)
  }
})

test('a hundred articles are rewritten in one go, and each page is named once', async () => {
  const [a, b] = [await createReference(), await createReference()]
  const first = await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', a) })
  const stored = z
    .looseObject({ authors: z.array(z.string()), disclaimer: z.string() })
    .parse((await editor.get(`/api/articles/${first.id}?depth=0`)).body)
  const slugs = Array.from({ length: 99 }, () => `article-${randomUUID()}`)
  for (const slug of slugs) {
    const answer = await editor.post('/api/articles', {
      headline: `Headline of ${slug}`,
      slug,
      dek: 'One sentence under the headline.',
      authors: stored.authors,
      disclaimer: stored.disclaimer,
      body: lexicalBody('A claim.', a),
      _status: 'published',
    })
    expect(answer.status).toBe(201)
  }
  const lastSlug = slugs.at(-1) ?? ''
  await waitFor('the publications', async () => {
    const deliveries = await siteReceiver.listDeliveries()
    return deliveries.some(({ body }) => body.includes(`"article:${lastSlug}"`)) ? true : null
  })
  await siteReceiver.reset()
  expect((await merge(a, b)).body).toEqual({ articles: 100 })
  await waitFor('the merge', async () => {
    const bodies = (await siteReceiver.listDeliveries()).map(({ body }) => body).join('')
    return [first.slug, ...slugs].every((slug) => bodies.includes(`"article:${slug}"`))
      ? true
      : null
  })
  const bodies = (await siteReceiver.listDeliveries()).map(({ body }) => body).join('')
  for (const slug of slugs) expect(bodies.split(`"article:${slug}"`)).toHaveLength(2)
  expect((await readPublished(lastSlug)).references.map(({ id }) => id)).toEqual([b])
}, 120_000)

test.each(STAFF_ROLES.filter((role) => role !== 'admin' && role !== 'editor'))(
  'the %s merges nothing',
  async (role) => {
    const [a, b] = [await createReference(), await createReference()]
    const answer = await cms.as(role).post(`/api/references/${a}/merge`, { into: b })
    expect(answer.status).toBe(403)
    expect((await readReference(a))['mergedInto'] ?? null).toBeNull()
  },
)

test.each(['anonymous', 'site', 'reader'] as const)(
  'for the %s there is no merging',
  async (caller) => {
    const [a, b] = [await createReference(), await createReference()]
    expect((await cms.as(caller).post(`/api/references/${a}/merge`, { into: b })).status).toBe(404)
  },
)

test('what is not there is merged with nothing', async () => {
  const a = await createReference()
  expect((await merge(a, absentId())).status).toBe(404)
  expect((await merge(absentId(), a)).status).toBe(404)
})

test.each([{}, { into: 'abc' }, { into: 7 }, { into: null }, { into: { $ne: null } }])(
  'a merge into %j is refused',
  async (body) => {
    const a = await createReference()
    const answer = await editor.post(`/api/references/${a}/merge`, body)
    expect([400, 422]).toContain(answer.status)
  },
)

test('what a merge would change is told before, and nothing happens', async () => {
  const number = String(10_000_000 + Math.floor(Math.random() * 89_999_999))
  const [a, b] = [await createReference({ PMID: number }), await createReference()]
  await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', a) })
  const preview = await editor.get(`/api/references/${a}/merge?into=${b}`)
  expect(preview.body).toMatchObject({ uses: { total: 1 }, taken: { PMID: number } })
  expect((await readReference(a))['mergedInto'] ?? null).toBeNull()
  expect((await editor.get(`/api/references/${a}/merge?into=abc`)).status).toBe(400)
  expect((await editor.get(`/api/references/${a}/merge?into=${absentId()}`)).status).toBe(404)
  expect((await cms.as('contributor').get(`/api/references/${a}/merge?into=${b}`)).status).toBe(403)
})
