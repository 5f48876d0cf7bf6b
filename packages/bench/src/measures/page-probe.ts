import { z } from 'zod'

/** What the probe saw of a page: times in milliseconds after navigation, the layout shift without a unit. */
export const PaintsSchema = z.object({
  largestPaintMs: z.number(),
  layoutShift: z.number(),
  blockedMs: z.number(),
})
export type Paints = z.infer<typeof PaintsSchema>

/**
 * Runs in the page before its own scripts, as text: the browser knows nothing of our modules.
 * Blocked time is what long tasks take over 50 ms each, from the first paint on.
 *
 * Source: web.dev, "Largest Contentful Paint", "Total Blocking Time", "Cumulative Layout Shift".
 */
export const PAGE_PROBE = `
  window.footnoteBench = { largestPaintMs: 0, layoutShift: 0, tasks: [] }
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => { window.footnoteBench.largestPaintMs = entry.startTime })
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) window.footnoteBench.layoutShift += entry.value })
  watch('longtask', (entry) => { window.footnoteBench.tasks.push([entry.startTime, entry.duration]) })
`

/** Reads the probe; evaluated in the page. */
export const READ_PROBE = `(() => {
  const { largestPaintMs, layoutShift, tasks } = window.footnoteBench
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const blockedMs = tasks
    .filter(([start, duration]) => start + duration > paint)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0)
  return { largestPaintMs, layoutShift, blockedMs }
})()`
