import { existsSync } from 'node:fs'
import path from 'node:path'
import { repositoryRoot } from './repository-root'
import { parseSettings } from './settings'
import type { Settings } from './settings'

/** The settings of this run: the environment's, then those of `.env` in the repository root, then the defaults. */
export function loadSettings(): Settings {
  const file = path.join(repositoryRoot, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return parseSettings(process.env)
}
