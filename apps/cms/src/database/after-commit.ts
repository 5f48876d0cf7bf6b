import type { PayloadRequest } from 'payload'
import { processSingleton } from '../process-singleton'

type Callback = () => void

const callbacksByTransaction = processSingleton(
  'after-commit',
  () => new Map<string, Set<Callback>>(),
)

/**
 * Calls back once the transaction of `req` is committed, never if it is rolled back, and at once
 * if there is none. The same callback is called once per transaction however often it is given.
 */
export async function afterCommit(
  req: Pick<PayloadRequest, 'transactionID'>,
  callback: Callback,
): Promise<void> {
  const transactionId = await req.transactionID
  if (transactionId === undefined) return callback()
  const callbacks = callbacksByTransaction.get(String(transactionId)) ?? new Set()
  callbacksByTransaction.set(String(transactionId), callbacks.add(callback))
}

/** For the adapters: the transaction is safely stored. */
export function announceCommit(transactionId: string): void {
  const callbacks = callbacksByTransaction.get(transactionId)
  callbacksByTransaction.delete(transactionId)
  for (const callback of callbacks ?? []) callback()
}

/** For the adapters: nothing of the transaction was kept. */
export function forgetTransaction(transactionId: string): void {
  callbacksByTransaction.delete(transactionId)
}
