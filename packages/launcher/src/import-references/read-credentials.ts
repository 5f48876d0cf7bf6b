import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { PlainError } from '../plain-error'

/** A member of staff who may log in. */
export type Credentials = { email: string; password: string }

/**
 * Who imports: from the environment, otherwise asked, the password without showing it. Never from
 * an argument, which everybody on the machine could read.
 */
export async function readCredentials(): Promise<Credentials> {
  const email = process.env['FOOTNOTE_EMAIL'] ?? ''
  const password = process.env['FOOTNOTE_PASSWORD'] ?? ''
  if (email !== '' && password !== '') return { email, password }
  if (!process.stdin.isTTY) {
    throw new PlainError('Set FOOTNOTE_EMAIL and FOOTNOTE_PASSWORD: nobody is here to be asked.')
  }
  return {
    email: email || (await ask('E-mail: ', { isShown: true })),
    password: password || (await ask('Password: ', { isShown: false })),
  }
}

async function ask(question: string, { isShown }: { isShown: boolean }): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: isShown ? process.stdout : nowhere,
    terminal: true,
  })
  try {
    if (!isShown) process.stdout.write(question)
    return await lines.question(isShown ? question : '')
  } finally {
    lines.close()
    if (!isShown) process.stdout.write('\n')
  }
}
