import { createClient } from '@libsql/client'
import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cmsFolder } from './start-cms'

const FIRST_MIGRATION = '20261123_032900_initial'

/** A reference as the first version of this program stored it. */
export type OldReference = {
  title: string
  family: string
  citationKey: string
  studyType: string | null
  evidenceLevel: string | null
  updatedAt: string
}

/** Fills an empty database with references as the first version of this program left them. */
export function createOldLibrary(url: string, references: readonly OldReference[]): Promise<void> {
  return url.startsWith('file:')
    ? createOldFile(url, references)
    : createOldDocuments(url, references)
}

async function createOldDocuments(url: string, references: readonly OldReference[]): Promise<void> {
  const client = await MongoClient.connect(url)
  await client
    .db()
    .collection('references')
    .insertMany(
      references.map(({ family, updatedAt, ...reference }) => ({
        ...reference,
        type: 'article-journal',
        status: 'active',
        source: 'manual',
        issued: '1993-07',
        author: [{ id: randomUUID(), family }],
        uniqueDOI: `none-${randomUUID()}`,
        uniquePMID: `none-${randomUUID()}`,
        createdAt: new Date(updatedAt),
        updatedAt: new Date(updatedAt),
      })),
    )
  await client.close()
}

/** With the tables of the first migration alone: the start has to carry them along. */
async function createOldFile(url: string, references: readonly OldReference[]): Promise<void> {
  const client = createClient({ url })
  const file = path.join(cmsFolder, `src/database/migrations/${FIRST_MIGRATION}.ts`)
  const [up = ''] = (await readFile(file, 'utf8')).split('export async function down')
  const statements = [...up.matchAll(/sql`((?:\\.|[^`\\])*)`/g)].map(([, sql = '']) =>
    sql.replaceAll('\\`', '`'),
  )
  await client.batch(statements, 'write')
  await client.batch(
    [
      {
        sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
        args: [randomUUID(), FIRST_MIGRATION],
      },
      ...references.flatMap((reference) => {
        const id = randomUUID()
        return [
          {
            sql: 'INSERT INTO `references` (id, title, issued, citation_key, study_type, evidence_level, unique_d_o_i, unique_p_m_i_d, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
            args: [
              id,
              reference.title,
              '1993-07',
              reference.citationKey,
              reference.studyType,
              reference.evidenceLevel,
              `none-${id}`,
              `none-${id}`,
              reference.updatedAt,
            ],
          },
          {
            sql: 'INSERT INTO references_author (_order, _parent_id, id, family) VALUES (1, ?, ?, ?)',
            args: [id, randomUUID(), reference.family],
          },
        ]
      }),
    ],
    'write',
  )
  client.close()
}
