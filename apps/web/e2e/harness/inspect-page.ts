import type { Page } from 'playwright-core'
import { z } from 'zod'

const AxeResultsSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
    }),
  ),
})

/** What axe finds wrong on the page as it stands: one line per rule, with the first element. */
export async function listAxeViolations(page: Page, axe: string): Promise<string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  await page.evaluate(axe)
  const results = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')
  return AxeResultsSchema.parse(results).violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes[0]?.html ?? ''}`,
  )
}

/** Whether React took the page over. */
export function isHydrated(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.body, ...document.body.querySelectorAll('*')].some((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    ),
  )
}
