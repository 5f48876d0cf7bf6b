import { waitFor } from '@footnote/launcher/wait-for'
import { findFreePort } from '@footnote/launcher/find-free-port'
import { SMTPServer } from 'smtp-server'
import { text as readText } from 'node:stream/consumers'
import { createOwnCms } from './harness/own-cms'

test('a mail goes out over SMTP once, although the server first refuses it, and no log names its address', async () => {
  const received: { id: string; to: string[]; text: string }[] = []
  let refusals = 2
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) => {
      refusals -= 1
      done(refusals >= 0 ? new Error(`Try later, ${address.address}`) : null)
    },
    onData: (stream, session, done) => {
      void readText(stream).then((text) => {
        received.push({
          id: /^message-id: (.*)$/im.exec(text)?.[1] ?? '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          text,
        })
        done()
      })
    },
  })
  const port = await findFreePort()
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve))
  const own = await createOwnCms(() => ({ SMTP_URL: `smtp://127.0.0.1:${port}` }))
  try {
    await own.start()
    const email = own.settings.BOOTSTRAP_ADMIN_EMAIL
    const asked = await own.admin.post('/api/users/forgot-password', { email })
    expect(asked.status).toBe(200)
    await waitFor('the mail', () => Promise.resolve(received[0] ?? null))
    await waitFor('the empty backlog', async () =>
      (await own.admin.get('/readyz')).text.includes('"waiting":0') ? true : null,
    )
    expect(received).toHaveLength(1)
    expect(received[0]?.to).toEqual([email])
    expect(received[0]?.text).toContain('/admin/reset/')
    expect(own.app().output()).toContain('a job failed and will be tried again')
    expect(own.app().output()).not.toContain(email)
  } finally {
    await own.stop()
    await new Promise<void>((resolve) => smtp.close(resolve))
  }
}, 120_000)
