import { spawn } from 'node:child_process'
import path from 'node:path'
import { inheritedEnv } from './env'
import { PlainError } from './plain-error'
import { repositoryRoot } from './repository-root'
import type { AppName } from './start-app'

/**
 * Builds the apps whose sources changed since they were last built.
 *
 * Throws a `PlainError` with what the build printed when it fails.
 */
export async function buildApps(input: {
  apps: readonly AppName[]
  onLine?: (line: string) => void
  /** Stops the build when aborted. */
  signal?: AbortSignal
}): Promise<void> {
  const turbo = path.join(repositoryRoot, 'node_modules', '.bin', 'turbo')
  const filters = input.apps.map((app) => `--filter=@footnote/${app}`)
  const child = spawn(turbo, ['run', 'build', '--output-logs=new-only', ...filters], {
    cwd: repositoryRoot,
    env: { ...inheritedEnv(), NODE_ENV: 'production', TURBO_NO_UPDATE_NOTIFIER: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: input.signal,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output += text
      for (const line of text.split('\n')) if (line.trim() !== '') input.onLine?.(line)
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0)
    throw new PlainError(`The build failed.\n${output.split('\n').slice(-60).join('\n')}`)
}
