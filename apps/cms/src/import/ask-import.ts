import { type ImportState, ImportStateSchema } from '@footnote/contracts/reference-import'
import { z } from 'zod'
import { IMPORT_STATE_SELECT } from './import-state-select'

const TIMEOUT_MS = 15_000

const MessageSchema = z.object({ message: z.string() })

export type MoveOutcome =
  { status: 'moved'; state: ImportState } | { status: 'failed'; message: string }

/** Asks where an import stands; `null` when that cannot be told now. */
export async function askImportState(id: string): Promise<ImportState | null> {
  const select = Object.keys(IMPORT_STATE_SELECT).map((name) => `select[${name}]=true`)
  try {
    const response = await fetch(
      `/api/referenceImports/${id}?depth=0&${select.map(encodeURI).join('&')}`,
      { signal: AbortSignal.timeout(TIMEOUT_MS) },
    )
    const state = ImportStateSchema.safeParse(await response.json())
    return state.success ? state.data : null
  } catch {
    // The CMS is away or slow; whoever asks asks again.
    return null
  }
}

/** Starts or stops an import. */
export async function askToMoveImport(id: string, move: 'start' | 'cancel'): Promise<MoveOutcome> {
  try {
    const response = await fetch(`/api/referenceImports/${id}/${move}`, {
      method: 'POST',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const body: unknown = await response.json()
    const state = ImportStateSchema.safeParse(body)
    if (response.ok && state.success) return { status: 'moved', state: state.data }
    const refusal = MessageSchema.safeParse(body)
    return fail(refusal.success ? refusal.data.message : `That failed (${response.status}).`)
  } catch {
    return fail('The connection failed. Try again.')
  }
}

function fail(message: string): MoveOutcome {
  return { status: 'failed', message }
}
