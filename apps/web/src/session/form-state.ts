import 'server-only'
import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import { FORM_STATE_HEADER } from '../http/inner-headers'

/** What a refused form shows again: everything typed but the password, and what to mend. */
export type FormState = {
  /** One sentence for the whole form; null when only fields are wrong. */
  message: string | null
  /** The message of each wrong field, by its name. */
  fields: Record<string, string>
  /** What was typed, by field name. Never a password. */
  values: Record<string, string>
}

// Pages and route handlers are separate bundles in one process.
declare global {
  var footnoteFormStates: Map<string, FormState> | undefined
}
const formStates = (globalThis.footnoteFormStates ??= new Map<string, FormState>())

/** Finds what the form on this page should show again; `null` for a form opened afresh. */
export async function readFormState(): Promise<FormState | null> {
  const id = (await headers()).get(FORM_STATE_HEADER)
  return (id === null ? undefined : formStates.get(id)) ?? null
}

/** Keeps a state for as long as `render` takes, under a name that only this process knows. */
export async function withFormState<Result>(
  state: FormState,
  render: (id: string) => Promise<Result>,
): Promise<Result> {
  const id = randomUUID()
  formStates.set(id, state)
  try {
    return await render(id)
  } finally {
    formStates.delete(id)
  }
}
