import { waitFor } from '@footnote/launcher/wait-for'
import { z } from 'zod'
import { ReferenceSearchAnswerSchema } from '../src/collections/references/api/reference-search'
import { createOldLibrary } from './harness/old-library'
import { createOwnCms, type OwnCms } from './harness/own-cms'

const UPDATED_AT = '2020-01-02T03:04:05.678Z'

let own: OwnCms

beforeEach(async () => {
  own = await createOwnCms()
})

afterEach(() => own.stop())

async function search(q: string) {
  const answer = await own.admin.get(`/api/references/search?limit=20&q=${encodeURIComponent(q)}`)
  return ReferenceSearchAnswerSchema.parse(answer.body).hits
}

async function read(id: string) {
  return z.looseObject({}).parse((await own.admin.get(`/api/references/${id}?depth=0`)).body)
}

async function countUnfilled(): Promise<number> {
  const answer = await own.admin.get('/api/references/count?where[searchText][exists]=false')
  return z.object({ totalDocs: z.number() }).parse(answer.body).totalDocs
}

test('a library of the first version is carried along and becomes findable', async () => {
  const references = Array.from({ length: 250 }, (_, index) => ({
    title: `Sodium and pressure ${index}`,
    family: 'Müller',
    citationKey: `muller-1993-${index + 1}`,
    studyType: 'cohort',
    evidenceLevel: index === 0 ? '1' : null,
    updatedAt: UPDATED_AT,
  }))
  await createOldLibrary(own.settings.DATABASE_URL, references)
  await own.start()
  await waitFor('the last one', async () => ((await countUnfilled()) === 0 ? true : null))
  const [first] = await search('muller-1993-1')
  expect(first).toMatchObject({ citationKey: 'muller-1993-1', authors: 'Müller', year: 1993 })
  expect(await read(first?.id ?? '')).toMatchObject({
    evidenceLevel: '1',
    evidenceLevelOverride: '1',
    updatedAt: UPDATED_AT,
  })
  const [last] = await search('muller-1993-250')
  expect(await read(last?.id ?? '')).toMatchObject({ evidenceLevel: '3', updatedAt: UPDATED_AT })
  const again = { title: 'Sodium and pressure 7', issued: '1993', firstAuthor: 'MULLER' }
  expect((await own.admin.post('/api/references/duplicates', again)).body).toMatchObject({
    hits: [{ citationKey: 'muller-1993-8', isSame: false }],
  })
}, 120_000)
