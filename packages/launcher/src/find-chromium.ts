import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const VERSION_TIMEOUT_MS = 30_000

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium that runs on this machine: `CHROMIUM_PATH`, an installed one,
 * or the one Playwright downloaded; `null` when there is none.
 */
export async function findChromium(): Promise<string | null> {
  const told = process.env['CHROMIUM_PATH']
  const candidates = told ? [told] : [...USUAL_PATHS, chromium.executablePath()]
  for (const candidate of candidates) {
    if (await canRun(candidate)) return candidate
  }
  return null
}

/** A downloaded browser may be there and lack the libraries it needs, so it is asked for its version. */
async function canRun(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    await promisify(execFile)(file, ['--version', '--no-sandbox'], { timeout: VERSION_TIMEOUT_MS })
    return true
  } catch {
    // Absent or unable to run: the next candidate is tried, and none at all is said in words.
    return false
  }
}
