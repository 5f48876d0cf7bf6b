import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { testRun } from './test-run'
import { waitFor } from './wait-for'

/** A mail as the CMS wrote it into its data folder. */
export type Mail = { to: string; subject: string; text: string }

/** The mails the CMS of this run wrote so far, oldest first. */
export async function listMails(dataDir: string = testRun().dataDir): Promise<Mail[]> {
  const folder = path.join(dataDir, 'mail')
  const names = await readdir(folder).catch((error: unknown) => {
    // The folder appears with the first mail.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.eml')).sort()
  return Promise.all(
    files.map(async (name) => parseMail(await readFile(path.join(folder, name), 'utf8'))),
  )
}

/** The newest mail to this address, waited for while the CMS's queue works. */
export function waitForMail(to: string, dataDir?: string): Promise<Mail> {
  return waitFor(`a mail to ${to}`, async () => {
    const mails = await listMails(dataDir)
    return mails.findLast((mail) => mail.to.includes(to)) ?? null
  })
}

function parseMail(source: string): Mail {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  return { to: header('to'), subject: header('subject'), text: rest.join('\n\n') }
}
