import type { Browser } from 'playwright-core'
import { PAGE_PROBE, type Paints, PaintsSchema, READ_PROBE } from './page-probe'

/** One cold visit: bytes as they crossed the wire, with headers, and what was painted when. */
export type Visit = Paints & {
  totalBytes: number
  scriptBytes: number
  requests: number
  foreignOrigins: string[]
}

const SETTLE_MS = 2_000

/** Visits a page once, with an empty cache and a processor slowed down `cpuSlowdown` times. */
export async function visitPage({
  browser,
  url,
  cpuSlowdown,
}: {
  browser: Browser
  url: string
  cpuSlowdown: number
}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const types = new Map<string, string>()
    const sizes = new Map<string, number>()
    const origins = new Set<string>()
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      types.set(requestId, type)
      if (/^https?:/.test(response.url)) origins.add(new URL(response.url).origin)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(requestId, encodedDataLength)
    })
    await session.send('Network.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    await page.addInitScript(PAGE_PROBE)
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
    // Hydration and lazy pictures come after the load event.
    await page.waitForTimeout(SETTLE_MS)
    const paints = PaintsSchema.parse(await page.evaluate(READ_PROBE))
    const entries = [...sizes]
    const sumOf = (type: string | null) =>
      entries
        .filter(([id]) => type === null || types.get(id) === type)
        .reduce((sum, [, size]) => sum + size, 0)
    return {
      ...paints,
      totalBytes: sumOf(null),
      scriptBytes: sumOf('Script'),
      requests: sizes.size,
      foreignOrigins: [...origins].filter((origin) => origin !== new URL(url).origin),
    }
  } finally {
    await context.close()
  }
}
