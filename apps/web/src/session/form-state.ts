import 'server-only'
import { headers } from 'next/headers'

/** What a refused form shows again: everything typed but the password, and what to mend. */
export type FormState = {
  /** One sentence for the whole form; null when only fields are wrong. */
  message: string | null
  /** The message of each wrong field, by its name. */
  fields: Record<string, string>
  /** What was typed, by field name. Never a password. */
  values: Record<string, string>
}

/** Set only inside the server: it strips this header from every request from outside. */
export const FORM_STATE_HEADER = 'x-footnote-form-state'

// One process renders and handles forms, but Next may load this module once for each.
globalThis.footnoteFormStates ??= new Map()
export const formStates = globalThis.footnoteFormStates

declare global {
  var footnoteFormStates: Map<string, FormState> | undefined
}

/** Finds what the form on this page should show again; `null` for a form opened afresh. */
export async function readFormState(): Promise<FormState | null> {
  const id = (await headers()).get(FORM_STATE_HEADER)
  return (id === null ? undefined : formStates.get(id)) ?? null
}
