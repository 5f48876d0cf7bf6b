import type { FormState } from '../../session/form-state'

/** The errors of a form as links to its fields. */
export function listErrorLinks(
  state: FormState | null,
  idPrefix: string,
): { fieldId: string; message: string }[] {
  return Object.entries(state?.fields ?? {}).map(([name, message]) => ({
    fieldId: `${idPrefix}-${name}`,
    message,
  }))
}
