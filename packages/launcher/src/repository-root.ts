import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the root package.json. */
export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
