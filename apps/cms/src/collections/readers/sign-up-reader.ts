import type { SignUp } from '@footnote/contracts/reader'
import { type PayloadRequest, ValidationError } from 'payload'
import { inTransaction } from '../../database/in-transaction'
import { env } from '../../env'
import { queueMail } from '../../mail/queue-mail'
import type { Reader } from '../../payload-types'
import { createReaderToken } from '../reader-tokens/create-reader-token'
import { findReaderByEmail } from './find-reader-by-email'
import { accountExistsMail } from './mails/account-exists-mail'
import { verificationMail } from './mails/verification-mail'
import { passThroughPasswordGate } from './password-gate'
import { verifyPassword } from './verify-password'

/**
 * Signs somebody up, or tells the owner of a known address by mail; the caller cannot tell which.
 *
 * Every way through hashes one password and commits one transaction, so that the time
 * does not tell either. Throws `PasswordGateFullError`.
 */
export async function signUpReader({
  req,
  form,
  now,
}: {
  req: PayloadRequest
  form: SignUp
  now: Date
}): Promise<void> {
  const known = await findReaderByEmail(req, form.email)
  if (known === null) {
    const reader = await createReader(req, form)
    return reader === null ? undefined : sendVerification({ req, reader, now })
  }
  if (known.emailVerifiedAt || known.status !== 'active') {
    await verifyPassword(form.password, null)
    return sendAccountExists({ req, reader: known })
  }
  return sendVerification({ req, reader: await replaceUnverified({ req, form, known }), now })
}

/** Hashing takes a quarter of a second: it must not happen while holding a transaction. */
async function createReader(req: PayloadRequest, form: SignUp): Promise<Reader | null> {
  try {
    return await passThroughPasswordGate(() =>
      req.payload.create({
        collection: 'readers',
        data: { ...form, status: 'active' },
        depth: 0,
        disableTransaction: true,
        req,
      }),
    )
  } catch (error) {
    // The same address signed up at the same moment; that request sends the mail.
    if (error instanceof ValidationError) return null
    throw error
  }
}

/** Nobody has shown that this address is theirs, so the newest sign-up is the one that counts. */
async function replaceUnverified(input: {
  req: PayloadRequest
  form: SignUp
  known: Reader
}): Promise<Reader> {
  const { req, form, known } = input
  return passThroughPasswordGate(() =>
    req.payload.update({
      collection: 'readers',
      id: known.id,
      data: { displayName: form.displayName, password: form.password, sessions: [] },
      depth: 0,
      disableTransaction: true,
      req,
    }),
  )
}

async function sendVerification(input: {
  req: PayloadRequest
  reader: Reader
  now: Date
}): Promise<void> {
  const { req, reader, now } = input
  await inTransaction(req, async () => {
    const token = await createReaderToken({
      req,
      readerId: reader.id,
      purpose: 'verifyEmail',
      now,
    })
    const url = new URL('/verify-email', env.SITE_URL)
    url.searchParams.set('token', token)
    const mail = verificationMail({ displayName: reader.displayName, url: url.href })
    await queueMail({ req, to: reader.email, ...mail })
  })
}

async function sendAccountExists(input: { req: PayloadRequest; reader: Reader }): Promise<void> {
  const { req, reader } = input
  const url = new URL('/log-in', env.SITE_URL)
  const mail = accountExistsMail({ displayName: reader.displayName, url: url.href })
  await inTransaction(req, () => queueMail({ req, to: reader.email, ...mail }))
}
