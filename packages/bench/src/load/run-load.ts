import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sendRequest } from './send-request'

/** What a load saw: `latenciesMs` holds only answers with status 200. */
export type LoadResult = { latenciesMs: number[]; failures: number; seconds: number }

type Target = { url: string; headers: Record<string, string>; seconds: number }

/** Asks as fast as `connections` readers can, each waiting for its answer before asking again. */
export async function runClosedLoad({
  connections,
  ...target
}: Target & { connections: number }): Promise<LoadResult> {
  return withAgent(connections, target, async (ask) => {
    const deadline = performance.now() + target.seconds * 1_000
    const reader = async () => {
      while (performance.now() < deadline) await ask()
    }
    await Promise.all(Array.from({ length: connections }, reader))
  })
}

/** Asks `requestsPerSecond` times a second, whether or not earlier answers have come. */
export async function runPacedLoad({
  requestsPerSecond,
  ...target
}: Target & { requestsPerSecond: number }): Promise<LoadResult> {
  return withAgent(256, target, async (ask) => {
    const startedAt = performance.now()
    const total = Math.round(target.seconds * requestsPerSecond)
    const asked: Promise<void>[] = []
    while (asked.length < total) {
      const due = Math.floor(((performance.now() - startedAt) / 1_000) * requestsPerSecond) + 1
      while (asked.length < Math.min(due, total)) asked.push(ask())
      await wait(1)
    }
    await Promise.all(asked)
  })
}

async function withAgent(
  maxSockets: number,
  { url, headers }: Target,
  run: (ask: () => Promise<void>) => Promise<void>,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets })
  const latenciesMs: number[] = []
  let failures = 0
  const ask = async () => {
    const answer = await sendRequest({ url, headers, agent }).catch(() => null)
    if (answer?.status === 200) latenciesMs.push(answer.ms)
    else failures += 1
  }
  const startedAt = performance.now()
  try {
    await run(ask)
  } finally {
    agent.destroy()
  }
  return { latenciesMs, failures, seconds: (performance.now() - startedAt) / 1_000 }
}
