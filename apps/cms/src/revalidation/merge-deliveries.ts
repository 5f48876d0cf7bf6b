import type { RevalidationMessage } from '@footnote/contracts/revalidation'
import { splitMessage } from './split-message'

type Batch = { messages: RevalidationMessage[]; outcome: Promise<Delivered> }
/** What reached the site, and why the rest did not. */
type Delivered = { names: Set<string>; failure: unknown }

/**
 * Makes one delivery of the messages that come at the same moment, so that a burst of changes
 * rebuilds each page once; what is too long for one is delivered part by part. Each caller learns
 * how the delivery of its own message went, so that what arrived is not sent again. Removals are
 * not mixed with the rest, which the site may go on serving while it rebuilds.
 */
export function mergeDeliveries(deliver: (message: RevalidationMessage) => Promise<void>) {
  const batches = new Map<boolean, Batch>()

  return async (message: RevalidationMessage): Promise<void> => {
    const { names, failure } = await joinBatch(message)
    if (!listNames(message).every((name) => names.has(name))) throw failure
  }

  function joinBatch(message: RevalidationMessage): Promise<Delivered> {
    const open = batches.get(message.isRemoval)
    if (open !== undefined) {
      open.messages.push(message)
      return open.outcome
    }
    const messages = [message]
    const outcome = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      batches.delete(message.isRemoval)
      return deliverInParts(splitMessage(joinMessages(messages)), deliver)
    })
    batches.set(message.isRemoval, { messages, outcome })
    return outcome
  }
}

/** One part after the other; after a failure the rest waits for the next attempt. */
async function deliverInParts(
  parts: RevalidationMessage[],
  deliver: (message: RevalidationMessage) => Promise<void>,
): Promise<Delivered> {
  const names = new Set<string>()
  for (const part of parts) {
    try {
      await deliver(part)
    } catch (failure) {
      return { names, failure }
    }
    for (const name of listNames(part)) names.add(name)
  }
  return { names, failure: null }
}

function joinMessages(messages: RevalidationMessage[]): RevalidationMessage {
  return {
    tags: messages.flatMap(({ tags }) => tags),
    paths: messages.flatMap(({ paths }) => paths),
    isRemoval: messages.some(({ isRemoval }) => isRemoval),
  }
}

function listNames({ tags, paths }: RevalidationMessage): string[] {
  return [...tags, ...paths]
}
