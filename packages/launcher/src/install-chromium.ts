import { createRequire } from 'node:module'
import path from 'node:path'
import { findChromium } from './find-chromium'
import { PlainError } from './plain-error'
import { runProgram } from './run-program'

const playwrightFolder = path.dirname(
  createRequire(import.meta.url).resolve('playwright-core/package.json'),
)

/**
 * The path of a Chromium, installed if need be: Playwright's download first, then, as root,
 * Debian's package. Throws a `PlainError` that says what to install when neither works.
 */
export async function requireChromium(): Promise<string> {
  const installed = await findChromium()
  if (installed !== null) return installed
  if (process.env['CHROMIUM_PATH']) {
    throw new PlainError(
      `CHROMIUM_PATH is ${process.env['CHROMIUM_PATH']}, which does not run: correct it, or unset it to have a Chromium looked for.`,
    )
  }
  process.stdout.write('No Chromium found; trying to install one.\n')
  for (const install of [downloadFromPlaywright, installFromDebian]) {
    if (!(await install())) continue
    const found = await findChromium()
    if (found !== null) return found
  }
  throw new PlainError(
    'The journeys need a Chromium and none could be installed: install one (on Debian: "apt-get install chromium" as root), or set CHROMIUM_PATH to an existing one.',
  )
}

function downloadFromPlaywright(): Promise<boolean> {
  return didSucceed(process.execPath, [
    path.join(playwrightFolder, 'cli.js'),
    'install',
    'chromium',
  ])
}

async function installFromDebian(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  return (
    (await didSucceed('apt-get', ['update'])) &&
    (await didSucceed('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']))
  )
}

async function didSucceed(program: string, args: readonly string[]): Promise<boolean> {
  const exit = await runProgram({ program, args, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  return exit === 0
}
