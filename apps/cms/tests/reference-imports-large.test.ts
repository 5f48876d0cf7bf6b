import { randomUUID } from 'node:crypto'
import type { CmsClient } from './harness/cms-client'
import { testDatabase } from './harness/cms-settings'
import { createOwnCms, type OwnCms } from './harness/own-cms'
import {
  importFile,
  previewImport,
  startImport,
  waitForEnd,
  waitForEntries,
} from './steps/import-references'
import { listAll } from './steps/list-all'
import { createSources, newMarker, writeReferenceFile } from './steps/reference-file'

const FORMATS = ['csl-json', 'ris', 'bibtex'] as const
/** On MongoDB another process could be running the job, so its lease has to pass each time. */
const KILLS = testDatabase() === 'sqlite' ? 3 : 1
/** Five thousand is what the limit allows; MongoDB's turn is about its transactions, not the size. */
const MANY = testDatabase() === 'sqlite' ? 5_000 : 1_000
/** As long as a library of five thousand is written on a busy machine. */
const EXPORT_TIMEOUT_MS = 120_000

async function withOwnCms(work: (own: OwnCms) => Promise<void>): Promise<void> {
  const own = await createOwnCms()
  await own.start()
  try {
    await work(own)
  } finally {
    await own.stop()
  }
}

async function exportLibrary(client: CmsClient, format: string): Promise<string> {
  const answer = await client.send(`/api/references/export?format=${format}`, {
    signal: AbortSignal.timeout(EXPORT_TIMEOUT_MS),
  })
  expect(answer.status).toBe(200)
  return answer.text
}

test('an import that kills interrupt creates every entry once and reports every line', async () => {
  await withOwnCms(async (own) => {
    const text = writeReferenceFile('ris', createSources(900, newMarker()))
    const { id } = await previewImport(own.admin, { text })
    await startImport(own.admin, id)
    for (let kill = 0, done = 0; kill < KILLS; kill += 1) {
      const state = await waitForEntries(own.admin, id, done + 40)
      done = state.done
      await own.app().kill()
      await own.start()
    }
    const end = await waitForEnd(own.admin, id)
    expect(end).toMatchObject({ status: 'finished', done: 900, created: 900, matched: 0 })
    const ids = end.report.map(({ referenceId }) => referenceId)
    expect(new Set(ids).size).toBe(900)
    const stored = await listAll(own.admin, '/api/references')
    expect(new Set(stored.map((reference) => reference.id))).toEqual(new Set(ids))
  })
}, 900_000)

test(`${MANY} entries are imported while the newsroom goes on working`, async () => {
  await withOwnCms(async (own) => {
    const text = writeReferenceFile('csl-json', createSources(MANY, newMarker()))
    const { id } = await previewImport(own.admin, { text })
    await startImport(own.admin, id)
    const over = new AbortController()
    const end = waitForEnd(own.admin, id).finally(() => over.abort())
    const failures: string[] = []
    while (!over.signal.aborted) {
      const slug = `draft-${randomUUID()}`
      const article = { headline: 'Meanwhile', slug, _status: 'draft' }
      const answers = [
        await own.admin.post('/api/articles?draft=true', article),
        await own.admin.get('/api/references?limit=10&depth=0'),
      ]
      failures.push(...answers.flatMap(({ status, text: why }) => (status < 300 ? [] : [why])))
    }
    expect(failures).toEqual([])
    expect(await end).toMatchObject({ status: 'finished', created: MANY, refused: 0 })

    const exported = await exportLibrary(own.admin, 'csl-json')
    expect(JSON.parse(exported)).toHaveLength(MANY)
    expect(await previewImport(own.admin, { text: exported })).toMatchObject({
      total: MANY,
      matched: MANY,
      refused: 0,
    })
  })
}, 900_000)

test.each(FORMATS)(
  'a library that goes out as %s is known again here, and is byte for byte the same elsewhere',
  async (format) => {
    let file = ''
    await withOwnCms(async (own) => {
      for (const reference of VARIED_REFERENCES) {
        const answer = await own.admin.post('/api/references', reference)
        expect([answer.status, answer.text]).toEqual([201, answer.text])
      }
      file = await exportLibrary(own.admin, format)
      const preview = await previewImport(own.admin, { text: file })
      expect(preview.report.filter(({ outcome }) => outcome !== 'matched')).toEqual([])
      expect(preview.total).toBe(VARIED_REFERENCES.length)
    })
    await withOwnCms(async (own) => {
      const end = await importFile(own.admin, { text: file })
      expect(end.report.filter(({ outcome }) => outcome !== 'created')).toEqual([])
      expect(end.total).toBe(VARIED_REFERENCES.length)
      expect(await exportLibrary(own.admin, format)).toBe(file)
    })
  },
  300_000,
)

/** A reference of each kind that a library may hold, with everything that is hard to write. */
const VARIED_REFERENCES = [
  {
    type: 'article-journal',
    title: 'Effects of “β-blockers” & <em>diet</em>: 50 % {of} $10 \\ans #1_a~b',
    author: [
      { family: 'van der Berg', given: 'Åsa Ø.' },
      { family: "O'Neill", given: 'J-P', suffix: 'Jr' },
      { literal: 'ALLHAT Collaborative Research Group' },
      { family: '山田', given: '太郎' },
    ],
    issued: '1999-03-07',
    containerTitle: 'Journal of the American Medical Association',
    containerTitleShort: 'JAMA',
    volume: '281',
    issue: '9 Suppl 1',
    page: 'e1-e9',
    DOI: '10.1001/jama.281.9.1(x)<y>;z',
    PMID: '10071985',
    PMCID: 'PMC2808046',
    ISSN: '0098-7484',
    language: 'en',
    abstract: 'Background. One.\n\nMethods: two & three.',
    note: 'Read again.\nTwice.',
    studyType: 'randomized-trial',
    status: 'retracted',
    statusDate: '2004-11',
    statusNotice: 'Data could not be verified.',
    statusNoticeId: '10.1001/jama.292.1',
  },
  { type: 'document', raw: 'Anonymous. A leaflet, no date, found in a library: 12 p.' },
  {
    type: 'webpage',
    title: 'Vitamin C',
    URL: 'https://example.org/a?b=c&d=%20e',
    accessed: '2020-02-29',
  },
  {
    type: 'book',
    title: 'A book',
    editor: [{ family: 'Ed', given: 'I T' }],
    issued: '2001',
    edition: '2nd',
    publisher: 'Oxford University Press',
    publisherPlace: 'New York, NY',
    ISBN: '978-0-19-024655-6',
    collectionTitle: 'Series of books',
  },
  {
    type: 'chapter',
    title: 'A chapter',
    author: [{ family: 'A', given: 'B' }],
    editor: [{ family: 'C', given: 'D' }, { literal: 'A committee' }],
    containerTitle: 'A book of chapters',
    issued: '1988-12',
    page: '12-34',
    publisher: 'Publisher',
  },
  {
    type: 'report',
    title: 'A report',
    author: [{ literal: 'World Health Organization' }],
    number: 'WHO/1/2',
    genre: 'Technical report',
    issued: '2010-06',
  },
  {
    type: 'article',
    title: 'A preprint',
    author: [{ family: 'P' }],
    issued: '2021-01-02',
    DOI: '10.1101/2021.01.02.21249000',
    publisher: 'medRxiv',
    status: 'withdrawn',
    statusDate: '2021',
  },
  ...(
    [
      'article-magazine',
      'article-newspaper',
      'dataset',
      'entry-encyclopedia',
      'legislation',
      'paper-conference',
      'post',
      'software',
      'standard',
      'thesis',
    ] as const
  ).map((type) => ({
    type,
    title: `One of type ${type}`,
    author: [{ family: 'Solo', given: 'Han' }],
    issued: '2015-05-05',
    containerTitle: 'Container',
    genre: 'Kind',
    number: '7',
    URL: `https://example.org/${type}`,
  })),
]
