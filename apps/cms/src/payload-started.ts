import type { Payload } from 'payload'
import { processSingleton } from './process-singleton'

type Started = { promise: Promise<Payload>; resolve: (payload: Payload) => void }

/** Settles when the database is open and the jobs run; Next does not wait for instrumentation. */
export const payloadStarted = processSingleton<Started>('payload-started', () => {
  let resolve: Started['resolve'] = () => undefined
  const promise = new Promise<Payload>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
})
