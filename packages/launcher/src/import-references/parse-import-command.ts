import { parseArgs } from 'node:util'
import { PlainError } from '../plain-error'

/** What `npm run import` was asked to do. */
export type ImportCommand = {
  files: string[]
  /** Say what an import would do, and store nothing. */
  isPreviewOnly: boolean
  /** Also fail when an entry was refused. */
  isStrict: boolean
  /** Where the newsroom runs, when it is not where the settings say. */
  cmsUrl: string | null
}

const USAGE = `Usage: npm run import -- [--preview] [--strict] [--cms <address>] <file>...

Reads BibTeX, RIS, PubMed (.nbib) and CSL-JSON files into the newsroom's library.

  --preview        say what would be done, and store nothing
  --strict         exit with 1 also when an entry was refused
  --cms <address>  the newsroom, otherwise that of the settings

Log in as a contributor, editor or administrator with FOOTNOTE_EMAIL and FOOTNOTE_PASSWORD in
the environment; without them you are asked.`

/** Reads the arguments of the command. Throws a `PlainError` with how to use it. */
export function parseImportCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = readArguments(args)
  if (positionals.length === 0) throw new PlainError(USAGE)
  const cmsUrl = values.cms ?? null
  if (cmsUrl !== null && !/^https?:\/\//.test(cmsUrl)) {
    throw new PlainError(`--cms must be an address, for example http://localhost:3001.\n\n${USAGE}`)
  }
  return {
    files: positionals,
    isPreviewOnly: values.preview ?? false,
    isStrict: values.strict ?? false,
    cmsUrl,
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        preview: { type: 'boolean' },
        strict: { type: 'boolean' },
        cms: { type: 'string' },
      },
    })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new PlainError(`${what}\n\n${USAGE}`, { cause: error })
  }
}
