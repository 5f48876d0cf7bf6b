import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Mail } from './mail'

/**
 * Writes a mail as a text file that people can read, links unbroken, into `mail` under the folder.
 * Returns the file's path, which holds the time and the subject but no address.
 */
export async function writeMailFile(input: {
  folder: string
  mail: Mail
  now: Date
}): Promise<string> {
  const { mail, now } = input
  const folder = path.join(input.folder, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const time = now.toISOString().replace(/[:.]/g, '-')
  const file = path.join(folder, `${time}-${slugOf(mail.subject)}-${mail.id.slice(0, 8)}.eml`)
  const text = [
    `Date: ${now.toUTCString()}`,
    `From: ${oneLine(mail.from)}`,
    `To: ${oneLine(mail.to)}`,
    `Subject: ${oneLine(mail.subject)}`,
    `Message-ID: <${mail.id}@footnote>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text,
    '',
  ].join('\n')
  // Renamed into place, so that whoever watches the folder never reads half a mail.
  await writeFile(`${file}.part`, text, { mode: 0o600 })
  await rename(`${file}.part`, file)
  return file
}

function slugOf(subject: string): string {
  const slug = subject.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return slug.slice(0, 40).replace(/^-|-$/g, '') || 'mail'
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ')
}
