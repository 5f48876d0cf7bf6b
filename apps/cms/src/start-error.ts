/** A reason not to start that whoever runs the CMS can mend; the message is all that is printed. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** The sentence of a `StartError` anywhere in the chain of causes, or null. */
export function findStartMessage(error: unknown): string | null {
  // The class exists once per bundle, so it is known by name and not by identity.
  if (!(error instanceof Error)) return null
  return error.name === 'StartError' ? error.message : findStartMessage(error.cause)
}
