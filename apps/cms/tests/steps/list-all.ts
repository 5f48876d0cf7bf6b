import { z } from 'zod'
import type { CmsClient } from '../harness/cms-client'

const PageSchema = z.object({
  docs: z.array(z.looseObject({ id: z.string() })),
  hasNextPage: z.boolean(),
})

/** Every document at a list address of the CMS, page by page. */
export async function listAll(client: CmsClient, path: string) {
  const documents: z.infer<typeof PageSchema>['docs'] = []
  for (let page = 1; ; page += 1) {
    const answer = await client.get(`${path}?limit=100&depth=0&sort=id&page=${page}`)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`)
    const { docs, hasNextPage } = PageSchema.parse(answer.body)
    documents.push(...docs)
    if (!hasNextPage) return documents
  }
}
