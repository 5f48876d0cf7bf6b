import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { hasCode } from './has-code'

/** A mail the CMS wrote into its data folder, because no SMTP_URL is set. */
export type Mail = { to: string; subject: string; text: string }

/** The mails in this data folder, oldest first. */
export async function listMails(dataDir: string): Promise<Mail[]> {
  const folder = path.join(dataDir, 'mail')
  const names = await readdir(folder).catch((error: unknown) => {
    // The folder appears with the first mail.
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.eml')).sort()
  return Promise.all(
    files.map(async (name) => parseMail(await readFile(path.join(folder, name), 'utf8'))),
  )
}

function parseMail(source: string): Mail {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  return { to: header('to'), subject: header('subject'), text: rest.join('\n\n') }
}
