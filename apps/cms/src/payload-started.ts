import { processSingleton } from './process-singleton'

type Started = { promise: Promise<void>; resolve: () => void }

/** Settles when the database is open and the jobs run; Next does not wait for instrumentation. */
export const payloadStarted = processSingleton<Started>('payload-started', () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
})
