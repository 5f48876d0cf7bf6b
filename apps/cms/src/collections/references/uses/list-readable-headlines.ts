import type { PayloadRequest } from 'payload'

/** The headlines of those of the articles that the user of the request may read, by id, as they may read them. */
export async function listReadableHeadlines(
  req: PayloadRequest,
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const question = {
    collection: 'articles',
    req,
    overrideAccess: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { headline: true },
    where: { id: { in: ids } },
  } as const
  const [published, drafts] = await Promise.all([
    req.payload.find({ ...question, draft: false }),
    req.payload.find({ ...question, draft: true }),
  ])
  return new Map([...published.docs, ...drafts.docs].map(({ id, headline }) => [id, headline]))
}
