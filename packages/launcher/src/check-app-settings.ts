import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { inheritedEnv } from './env'
import { PlainError } from './plain-error'
import { repositoryRoot } from './repository-root'
import { APP_NAMES } from './start-app'
import type { AppName } from './start-app'

/**
 * Lets each app judge its settings before anything long starts.
 *
 * Throws a `PlainError` with the app's own words when it refuses them.
 */
export async function checkAppSettings(
  settings: Record<AppName, Record<string, string>>,
): Promise<void> {
  const refusals = await Promise.all(APP_NAMES.map((app) => findRefusal(app, settings[app])))
  const text = refusals.filter((refusal) => refusal !== null).join('\n')
  if (text !== '') throw new PlainError(text)
}

async function findRefusal(app: AppName, env: Record<string, string>): Promise<string | null> {
  const folder = path.join(repositoryRoot, 'apps', app)
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/env.ts'], {
      cwd: folder,
      env: { ...inheritedEnv(), ...env },
    })
    return null
  } catch (error) {
    const printed =
      error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return extractRefusal(printed) ?? printed
  }
}

/** The sentence and the list an `env.ts` throws, out of what Node prints around it; `null` when there is none. */
export function extractRefusal(printed: string): string | null {
  const found = /(The (?:CMS|site) cannot start, because of these settings:)((?:\n {2}\S.*)+)/.exec(
    printed,
  )
  return found === null ? null : `${found[1] ?? ''}${found[2] ?? ''}`
}
