import path from 'node:path'
import { listDemoAccounts } from './list-demo-accounts'
import type { Settings } from './settings'

/** What somebody needs to know once both apps are ready: addresses, demo accounts, where mails go. */
export async function describeWelcome(settings: Settings): Promise<string> {
  const accounts = await listDemoAccounts(settings.dataDir)
  const widths = {
    role: Math.max(...accounts.map(({ role }) => role.length), 0),
    email: Math.max(...accounts.map(({ email }) => email.length), 0),
  }
  const lines = [
    '',
    'Footnote is ready.',
    '',
    `  Site      ${settings.siteUrl}`,
    `  Newsroom  ${settings.cmsUrl}/admin`,
    settings.sendsMail
      ? '  Mail      is sent through SMTP_URL'
      : `  Mail      is written to ${path.join(settings.dataDir, 'mail')}`,
    ...(accounts.length === 0 ? [] : ['', 'Demo accounts (e-mail, password):', '']),
    ...accounts.map(
      ({ role, email, password }) =>
        `  ${role.padEnd(widths.role)}  ${email.padEnd(widths.email)}  ${password}`,
    ),
    '',
    'Press Ctrl-C to stop.',
    '',
  ]
  return lines.join('\n')
}
