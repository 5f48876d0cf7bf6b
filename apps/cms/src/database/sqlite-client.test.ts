import { createClient } from '@libsql/client'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SqliteClient } from './sqlite-client'
import { WriterQueue } from './writer-queue'

// The APIError of payload is ESM only; the client needs nothing of it but the class.
jest.mock('payload', () => ({ APIError: class extends Error {} }), { virtual: true })

async function openClient() {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'footnote-sqlite-')), 'test.db')
  const queue = new WriterQueue({ writers: 1, patienceMs: 1_000 })
  const client = await SqliteClient.open({ url: `file:${file}`, queue })
  await client.execute('CREATE TABLE notes (text TEXT)')
  const count = async () =>
    Number((await client.execute('SELECT count(*) AS n FROM notes')).rows[0]?.['n'])
  return { client, queue, count, file }
}

test('what a transaction wrote is seen by others after the commit and not before', async () => {
  const { client, queue, count } = await openClient()
  const release = await queue.acquire()
  const transaction = await client.transaction()
  await transaction.execute("INSERT INTO notes VALUES ('a')")
  expect(await count()).toBe(0)
  await transaction.commit()
  release()
  expect(await count()).toBe(1)
})

test('a writing statement outside a transaction waits for its turn', async () => {
  const { client, queue, count } = await openClient()
  const release = await queue.acquire()
  const transaction = await client.transaction()
  const outside = client.execute("INSERT INTO notes VALUES ('outside')")
  await transaction.execute("INSERT INTO notes VALUES ('inside')")
  await transaction.rollback()
  expect(await count()).toBe(0)
  release()
  await outside
  expect(await count()).toBe(1)
})

test('a full disk ends the transaction: nothing of it is kept and nothing more is written', async () => {
  const { client, queue, count } = await openClient()
  const release = await queue.acquire()
  const transaction = await client.transaction()
  await transaction.execute("INSERT INTO notes VALUES ('first')")
  // SQLite reports this limit exactly as it reports a full disk.
  await transaction.execute('PRAGMA max_page_count = 2')
  await expect(
    transaction.execute('INSERT INTO notes VALUES (hex(zeroblob(100000)))'),
  ).rejects.toThrow('full')
  await expect(transaction.execute("INSERT INTO notes VALUES ('late')")).rejects.toThrow('given up')
  await expect(transaction.commit()).rejects.toThrow('given up')
  release()
  expect(await count()).toBe(0)
})

test('a transaction waits while a program from outside is writing', async () => {
  const { client, file, count } = await openClient()
  const outside = createClient({ url: `file:${file}` })
  await outside.execute('BEGIN IMMEDIATE')
  const transaction = client.transaction()
  await outside.execute("INSERT INTO notes VALUES ('a backup')")
  await outside.execute('COMMIT')
  await (await transaction).commit()
  expect(await count()).toBe(1)
})

test('both connections are as durable as SQLite can be', async () => {
  const { client } = await openClient()
  const pragma = async (name: string) =>
    Object.values((await client.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  const transaction = await client.transaction()
  const { rows } = await transaction.execute('PRAGMA synchronous')
  expect(Object.values(rows[0] ?? {})[0]).toBe(2)
  await transaction.rollback()
})

test('a refused duplicate leaves the transaction and the connection usable', async () => {
  const { client, count } = await openClient()
  await client.execute('CREATE UNIQUE INDEX notes_text ON notes (text)')
  for (const round of ['one', 'two']) {
    const transaction = await client.transaction()
    const insert = { sql: 'INSERT INTO notes VALUES (?) RETURNING text', args: [round] }
    await transaction.execute(insert)
    await expect(transaction.execute(insert)).rejects.toThrow('UNIQUE')
    await transaction.commit()
  }
  expect(await count()).toBe(2)
})

test('writing goes on after a full disk has space again', async () => {
  const { client, count } = await openClient()
  const transaction = await client.transaction()
  await transaction.execute('PRAGMA max_page_count = 2')
  await expect(
    transaction.execute('INSERT INTO notes VALUES (hex(zeroblob(100000)))'),
  ).rejects.toThrow('full')
  const next = await client.transaction()
  await next.execute("INSERT INTO notes VALUES ('after')")
  await next.commit()
  expect(await count()).toBe(1)
})
