import type { RevalidationMessage } from '@footnote/contracts/revalidation'
import { splitMessage } from './split-message'

type Batch = { messages: RevalidationMessage[]; delivered: Promise<void> }

/**
 * Makes one delivery of the messages that come at the same moment, so that a burst of changes
 * rebuilds each page once. Each caller learns how the delivery of its own message went. Removals
 * are not mixed with the rest, which the site may go on serving while it rebuilds.
 */
export function mergeDeliveries(deliver: (message: RevalidationMessage) => Promise<void>) {
  const batches = new Map<boolean, Batch>()

  return (message: RevalidationMessage): Promise<void> => {
    const open = batches.get(message.isRemoval)
    if (open !== undefined) {
      open.messages.push(message)
      return open.delivered
    }
    const messages = [message]
    const delivered = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      batches.delete(message.isRemoval)
      const merged = splitMessage({
        tags: messages.flatMap(({ tags }) => tags),
        paths: messages.flatMap(({ paths }) => paths),
        isRemoval: message.isRemoval,
      })
      for (const part of merged) await deliver(part)
    })
    batches.set(message.isRemoval, { messages, delivered })
    return delivered
  }
}
