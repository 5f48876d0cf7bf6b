import type { Payload } from 'payload'
import { fillDerivedFields } from './fill-derived-fields'

/**
 * Fills in, beside everything else, what an older version of this program did not keep with a
 * reference. Returns a function that stops it and resolves when it has stopped.
 */
export function startFilling(payload: Payload): () => Promise<void> {
  let isStopped = false
  const filled = fillDerivedFields(payload, { isStopped: () => isStopped }).then(
    (count) => {
      if (count > 0) payload.logger.info({ count, msg: 'references were made findable' })
    },
    (error: unknown) => {
      payload.logger.error({ err: error, msg: 'references could not be made findable' })
    },
  )
  return async () => {
    isStopped = true
    await filled
  }
}
