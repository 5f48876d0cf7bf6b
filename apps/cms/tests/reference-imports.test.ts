import { ImportReportSchema } from '@footnote/contracts/reference-import'
import { z } from 'zod'
import { CALLERS, cms } from './harness/cms-client'
import { absentId } from './steps/absent-id'
import {
  importFile,
  previewImport,
  readImport,
  startImport,
  waitForEnd,
  waitForEntries,
} from './steps/import-references'
import { createSources, newMarker, writeReferenceFile } from './steps/reference-file'

const MIB = 1_024 * 1_024
const WRITERS: readonly string[] = ['contributor', 'editor', 'admin']
const STAFF: readonly string[] = [...WRITERS, 'medicalReviewer', 'moderator']

const CountSchema = z.object({ totalDocs: z.number() })
const RefusalSchema = z.object({ fields: z.object({ text: z.string() }) })

async function countReferences(marker: string): Promise<number> {
  const answer = await cms
    .as('editor')
    .get(`/api/references/count?where[title][like]=${encodeURIComponent(marker)}`)
  return CountSchema.parse(answer.body).totalDocs
}

test.each(['bibtex', 'ris', 'nbib', 'csl-json'] as const)(
  'a %s file of 200 entries is imported with a line for each: created, matched or refused and why',
  async (format) => {
    const editor = cms.as('editor')
    const marker = newMarker()
    const sources = createSources(180, marker)
    const known = sources.slice(0, 20)
    await importFile(editor, { text: writeReferenceFile('csl-json', known) })
    const titleless = createSources(10, newMarker()).map(({ title: _, ...rest }) => rest)
    const again = sources.slice(20, 30)
    const text = writeReferenceFile(format, [...sources, ...titleless, ...again])

    const preview = await previewImport(editor, { text })
    expect(preview).toMatchObject({ format, status: 'previewed', total: 200, refused: 10 })
    expect(preview.matched).toBe(30)
    expect(await countReferences(marker)).toBe(20)

    await startImport(editor, preview.id)
    const end = await waitForEnd(editor, preview.id)
    expect(end).toMatchObject({
      status: 'finished',
      done: 200,
      created: 160,
      matched: 30,
      refused: 10,
    })
    expect(await countReferences(marker)).toBe(180)
    const outcomes = end.report.map(({ outcome }) => outcome)
    expect(outcomes).toEqual([
      ...known.map(() => 'matched'),
      ...sources.slice(20).map(() => 'created'),
      ...titleless.map(() => 'refused'),
      ...again.map(() => 'matched'),
    ])
    expect(end.report[190]?.referenceId).toBe(end.report[20]?.referenceId)
    for (const line of end.report) {
      expect((line.referenceId === null) === (line.outcome === 'refused')).toBe(true)
      if (line.outcome === 'refused') expect(line.notes[0]).toContain('no title')
    }
    const lines = end.report.map(({ line }) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  },
  180_000,
)

test('what a preview calls new is not refused later: what no field takes is set aside before', async () => {
  const item = {
    id: newMarker(),
    type: 'article-journal',
    title: 'A title',
    author: [{ family: newMarker() }],
    URL: 'https://[not-an-address',
  }
  const editor = cms.as('editor')
  const { id, report } = await previewImport(editor, { text: JSON.stringify([item]) })
  expect(report).toMatchObject([
    { outcome: 'new', notes: [expect.stringContaining('cannot be read as URL')] },
  ])
  await startImport(editor, id)
  expect((await waitForEnd(editor, id)).report[0]).toMatchObject({ outcome: 'created' })
})

test('an entry of somebody who was faster is matched, not created', async () => {
  const editor = cms.as('editor')
  const doi = `10.5555/${newMarker()}`
  const [source] = createSources(1, newMarker())
  const text = writeReferenceFile('ris', [{ ...source, key: 'a', family: 'B', year: 2000, doi }])
  const { id, report } = await previewImport(editor, { text })
  expect(report[0]?.outcome).toBe('new')
  const meanwhile = await editor.post('/api/references', {
    type: 'article-journal',
    title: 'Entered by hand meanwhile',
    DOI: doi,
  })
  await startImport(editor, id)
  const end = await waitForEnd(editor, id)
  expect(end.report[0]).toMatchObject({ outcome: 'matched', referenceId: meanwhile.id() })
})

test('a stopped import keeps what it created, says so, and cannot be started again', async () => {
  const editor = cms.as('editor')
  const marker = newMarker()
  const text = writeReferenceFile('csl-json', createSources(1_500, marker))
  const { id } = await previewImport(editor, { text })
  await startImport(editor, id)
  await waitForEntries(editor, id, 20)
  expect((await editor.post(`/api/referenceImports/${id}/cancel`)).status).toBe(200)
  const end = await readImport(editor, id)
  expect(end.status).toBe('cancelled')
  expect(end.created).toBeGreaterThan(20)
  expect(end.created).toBeLessThan(1_500)
  expect(await countReferences(marker)).toBe(end.created)
  expect(end.report.filter(({ outcome }) => outcome === 'created')).toHaveLength(end.created)
  for (const move of ['start', 'cancel']) {
    const again = await editor.post(`/api/referenceImports/${id}/${move}`)
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('was stopped')])
  }
  expect(await countReferences(marker)).toBe(end.created)
}, 120_000)

test('a second import waits for the first', async () => {
  const editor = cms.as('editor')
  const first = await previewImport(editor, {
    text: writeReferenceFile('csl-json', createSources(200, newMarker())),
  })
  const second = await previewImport(editor, {
    text: writeReferenceFile('csl-json', createSources(20, newMarker())),
  })
  await startImport(editor, first.id)
  await startImport(editor, second.id)
  for (;;) {
    const one = await readImport(editor, first.id)
    const other = await readImport(editor, second.id)
    if (other.done > 0) {
      expect((await readImport(editor, first.id)).status).toBe('finished')
      break
    }
    expect(['running', 'finished']).toContain(one.status)
  }
  expect((await waitForEnd(editor, second.id)).created).toBe(20)
}, 120_000)

test('a key that is taken becomes another one, which the report says', async () => {
  const editor = cms.as('editor')
  const marker = newMarker()
  const [source] = createSources(1, marker)
  const key = `taken-${marker}`
  await editor.post('/api/references', { type: 'book', title: 'Another', citationKey: key })
  const text = writeReferenceFile('csl-json', [{ ...source, key, family: 'New', year: 2001 }])
  const { report } = await importFile(editor, { text })
  expect(report[0]?.outcome).toBe('created')
  expect(report[0]?.notes).toEqual([expect.stringContaining(`The key ${key} is taken`)])
})

test.each([
  ['no text', '', /This file is empty/],
  ['a zip archive', 'PK\u0003\u0004\u0014\u0000\u0000\u0008\u0000\uFFFD\uFFFD', /no file of ref/],
  ['a page of prose', 'Once upon a time there was a study.', /no file of references/],
  ['an empty list', '[]', /There is no reference in this file/],
])('%s is refused in a sentence that says what to do', async (_what, text, sentence) => {
  const answer = await cms
    .as('editor')
    .post('/api/referenceImports/preview', { filename: 'file', text })
  expect(answer.status).toBe(422)
  expect(RefusalSchema.parse(answer.body).fields.text).toMatch(sentence)
})

test('more than 5,000 entries are refused with their number and what to do', async () => {
  const text = writeReferenceFile('ris', createSources(6_000, newMarker()))
  const answer = await cms
    .as('editor')
    .post('/api/referenceImports/preview', { filename: 'all.ris', text })
  expect(answer.status).toBe(422)
  expect(RefusalSchema.parse(answer.body).fields.text).toMatch(
    /There are more than 5,000 references in this file, which is as many as are read at once: split it/,
  )
})

test.each(['{', '[', '@article{', 'TY  - ', '"', '\\', 'PMID- ', '@string{a={', '[{"a":'])(
  'eight megabytes of %j are answered, whatever with, and the CMS goes on',
  async (piece) => {
    const editor = cms.as('editor')
    const text = piece.repeat(Math.floor((8 * MIB - 100) / Buffer.byteLength(piece)))
    const answer = await editor.post('/api/referenceImports/preview', { filename: 'x.bib', text })
    expect([201, 422]).toContain(answer.status)
    expect((await cms.get('/readyz')).status).toBe(200)
  },
  60_000,
)

test('more than 8 MiB is refused', async () => {
  const editor = cms.as('editor')
  const text = 'x'.repeat(8 * MIB + 1)
  const answer = await editor.post('/api/referenceImports/preview', { filename: 'x.ris', text })
  expect(answer.status).toBe(422)
  expect(RefusalSchema.parse(answer.body).fields.text).toContain('more than 8 MiB')
  const huge = 'x'.repeat(17 * MIB)
  const cut = await editor.post('/api/referenceImports/preview', { filename: 'x', text: huge })
  expect(cut.status).toBe(413)
}, 60_000)

test.each(CALLERS)('%s may import and export as far as the role goes', async (caller) => {
  const text = writeReferenceFile('csl-json', createSources(1, newMarker()))
  const outcome = (isAllowed: boolean, status: number) => {
    if (isAllowed) return status
    return STAFF.includes(caller) ? 403 : 404
  }
  const client = cms.as(caller)
  const isWriter = WRITERS.includes(caller)
  const preview = await client.post('/api/referenceImports/preview', { filename: 'a', text })
  expect(preview.status).toBe(outcome(isWriter, 201))
  const id = isWriter ? preview.id() : (await previewImport(cms.as('editor'), { text })).id
  expect((await client.get(`/api/referenceImports/${id}/report`)).status).toBe(
    outcome(isWriter, 200),
  )
  expect((await client.post(`/api/referenceImports/${id}/cancel`)).status).toBe(
    outcome(isWriter, 200),
  )
  expect((await client.post(`/api/referenceImports/${id}/start`)).status).toBe(
    outcome(isWriter, 409),
  )
  const exported = await client.get('/api/references/export?format=csl-json')
  expect(exported.status).toBe(outcome(STAFF.includes(caller), 200))
})

test('an import that is not there is a 404', async () => {
  const editor = cms.as('editor')
  for (const move of ['start', 'cancel']) {
    expect((await editor.post(`/api/referenceImports/${absentId()}/${move}`)).status).toBe(404)
  }
  expect((await editor.get(`/api/referenceImports/${absentId()}/report`)).status).toBe(404)
})

test('nobody is handed the file, and no list the reports', async () => {
  const editor = cms.as('editor')
  const secret = newMarker()
  const text = writeReferenceFile('csl-json', createSources(1, secret))
  const { id } = await previewImport(editor, { text })
  const one = await editor.get(`/api/referenceImports/${id}`)
  expect(one.body).not.toHaveProperty('text')
  expect(ImportReportSchema.parse(one.body).report).toHaveLength(1)
  const chosen = await editor.get(`/api/referenceImports/${id}?select[text]=true`)
  expect(chosen.text).not.toContain('Journal of Tests')
  const list = await editor.get(`/api/referenceImports?where[id][equals]=${id}`)
  expect(list.text).toContain(id)
  expect(list.text).not.toContain(secret)
})

test('the report is a table that no spreadsheet runs', async () => {
  const editor = cms.as('editor')
  const item = { id: 'a', type: 'webpage', title: `=HYPERLINK("x") ${newMarker()}` }
  const { id } = await previewImport(editor, { text: JSON.stringify([item]) })
  const table = await editor.get(`/api/referenceImports/${id}/report`)
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(table.text).toContain(`"'=HYPERLINK(""x"")`)
})

test('an unknown format to export in is refused with those there are', async () => {
  const answer = await cms.as('editor').get('/api/references/export?format=docx')
  expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('bibtex, ris')])
})
