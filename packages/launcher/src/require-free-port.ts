import { createServer } from 'node:net'
import { PlainError } from './plain-error'

/** Throws a `PlainError` when something already listens on this port; `setting` is how to choose another. */
export async function requireFreePort(port: number, setting: string): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)))
  })
  if (failure === null) return
  if (failure.code === 'EACCES') {
    throw new PlainError(
      `Port ${port} may not be opened by this user: set ${setting} to a number above 1023.`,
    )
  }
  throw new PlainError(
    `Port ${port} is taken by another program: stop that program, or set ${setting} to a free port.`,
  )
}
