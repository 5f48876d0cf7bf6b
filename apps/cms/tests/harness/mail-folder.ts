import { waitFor } from '@footnote/launcher/wait-for'
import { listMails as listMailsIn } from '@footnote/launcher/list-mails'
import type { Mail } from '@footnote/launcher/list-mails'
import { testRun } from './test-run'

/** The mails the CMS of this run wrote so far, oldest first. */
export function listMails(dataDir: string = testRun().dataDir): Promise<Mail[]> {
  return listMailsIn(dataDir)
}

/** The newest mail to this address, waited for while the CMS's queue works. */
export function waitForMail(to: string, dataDir?: string): Promise<Mail> {
  return waitFor(`a mail to ${to}`, async () => {
    const mails = await listMails(dataDir)
    return mails.findLast((mail) => mail.to.includes(to)) ?? null
  })
}
