/** Far beyond the longest article: a book of 300 pages has about 20,000. */
const BODY_NODES_MAX = 50_000
/** What a draft may hold until its texts are shortened to what may be published. */
const DRAFT_TEXT_CHARS_MAX = 2_000

/** The first field that is too big, and what to do about it; null when all fit. */
export function findOversized(
  data: Record<string, unknown>,
): { path: string; message: string } | null {
  for (const path of ['headline', 'dek']) {
    const text = data[path]
    if (typeof text === 'string' && text.length > DRAFT_TEXT_CHARS_MAX) {
      return { path, message: `Shorten this: a draft keeps ${DRAFT_TEXT_CHARS_MAX} characters.` }
    }
  }
  if (!hasMoreNodes(data['body'], BODY_NODES_MAX)) return null
  return {
    path: 'body',
    message: `This text has more than ${BODY_NODES_MAX} parts. Divide it into several articles.`,
  }
}

function hasMoreNodes(body: unknown, max: number): boolean {
  const waiting: unknown[] = [body]
  let seen = 0
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    seen += 1
    if (seen > max) return true
    for (const child of Object.values(value)) waiting.push(child)
  }
  return false
}
