/**
 * The CMS did not give a usable answer: the network failed, the time was up, it
 * answered 5xx, or its answer was not of the agreed shape.
 *
 * A page that meets it answers 503 when it was never built; a page that was
 * built before stays as it is.
 */
export class CmsUnavailableError extends Error {
  override readonly name = 'CmsUnavailableError'

  constructor(
    readonly path: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`The CMS gave no usable answer to ${path}: ${reason}`, options)
  }
}
