/** The screening refused a comment; `message` is for its author. */
export class RefusedCommentError extends Error {
  override readonly name = 'RefusedCommentError'

  constructor(
    /** The phase that refused, or `gone` when the article is not public. */
    readonly phase: string,
    message: string,
  ) {
    super(message)
  }
}
