import { processSingleton } from './process-singleton'

const callbacks = processSingleton('shutdown', () => new Set<() => Promise<void>>())

/** Has the callback awaited after the last request, before the process ends. */
export function onShutdown(callback: () => Promise<void>): void {
  callbacks.add(callback)
}

/** For the server: runs what `onShutdown` was given. */
export async function shutDown(): Promise<void> {
  await Promise.all([...callbacks].map((callback) => callback()))
}
