import { accountExistsMail } from './account-exists-mail'
import { verificationMail } from './verification-mail'

const HOSTILE = '<img src=x onerror=alert(1)>"&'

test.each([
  ['verification', verificationMail],
  ['account exists', accountExistsMail],
])('the %s mail shows a hostile name as text', (_name, compose) => {
  const mail = compose({ displayName: HOSTILE, url: 'https://site.example/x?token=abc&y=1' })
  expect(mail.html).not.toContain('<img')
  expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;')
  expect(mail.text).toContain(HOSTILE)
  expect(mail.subject).not.toContain(HOSTILE)
})

test('both forms of the verification mail carry the link', () => {
  const url = 'https://site.example/verify-email?token=abc'
  const mail = verificationMail({ displayName: 'Rae', url })
  expect(mail.text).toContain(url)
  expect(mail.html).toContain(`href="${url}"`)
})
