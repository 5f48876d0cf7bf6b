import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeMailFile } from './write-mail-file'

const now = new Date('2026-01-02T03:04:05.678Z')

async function write(change: { to?: string; subject?: string; text?: string }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-mail-'))
  const mail = {
    id: '0123456789abcdef',
    from: 'Footnote <footnote@localhost>',
    to: 'rae@readers.example',
    subject: 'Confirm your address',
    text: 'Hello',
    html: null,
    ...change,
  }
  const file = await writeMailFile({ folder, mail, now })
  return { name: path.relative(folder, file), content: await readFile(file, 'utf8') }
}

test('the name of the file tells time and subject, and nobody’s address', async () => {
  expect((await write({})).name).toBe(
    'mail/2026-01-02T03-04-05-678Z-confirm-your-address-01234567.eml',
  )
})

test('a long link stays in one piece', async () => {
  const link = `https://site.example/verify?token=${'a'.repeat(200)}`
  expect((await write({ text: `Follow ${link}` })).content).toContain(`\n\nFollow ${link}\n`)
})

test('a subject cannot add a header', async () => {
  const { content } = await write({ subject: 'Hello\r\nBcc: eve@evil.example' })
  expect(content).toContain('\nSubject: Hello Bcc: eve@evil.example\n')
})
