import type { FormOutcome } from './form-outcome'

/** A form of one of our pages: where it stands, what of it may be shown again, what sending it does. */
export type Form = {
  /** Our page that holds the form, with its query; shown again when the form is refused. */
  pageFor: (values: Record<string, unknown>) => string
  /** The field names that may be shown again; a password is never among them. */
  shownAgain: string[]
  send: (values: Record<string, unknown>) => Promise<FormOutcome>
}
