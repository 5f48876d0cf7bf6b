/** A failure that one sentence explains, to the person who typed the command. */
export class PlainError extends Error {
  override readonly name = 'PlainError'
}
