/** Source: RFC 5321, section 4.5.3.1. */
export const EMAIL_CHARS_MAX = 254

/** What a form that was refused shows again. */
export type FormState = {
  message: string | null
  fields: Record<string, string>
  values: Record<string, string>
}

/** The errors of a form as links to its fields. */
export function listFieldErrors(
  state: FormState | null,
  idPrefix: string,
): { fieldId: string; message: string }[] {
  return Object.entries(state?.fields ?? {}).map(([name, message]) => ({
    fieldId: `${idPrefix}-${name}`,
    message,
  }))
}
