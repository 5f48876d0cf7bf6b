import { randomUUID } from 'node:crypto'
import { cms } from '../harness/cms-client'

/** Creates a reference of its own for a test, as an editor; `fields` overrides what it says. */
export async function createReference(fields: Record<string, unknown> = {}): Promise<string> {
  const answer = await cms.as('editor').post('/api/references', {
    type: 'article-journal',
    title: `Source ${randomUUID()}`,
    status: 'active',
    ...fields,
  })
  return answer.id()
}
