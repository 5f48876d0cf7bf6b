import { buildDocumentId } from '@footnote/fixtures/build-document-id'
import { demoLevelDecisions } from '@footnote/fixtures/demo/demo-level-decisions'
import type { PayloadRequest } from 'payload'
import type { DemoShelves } from './create-demo-shelves'
import { getByName } from './get-by-name'

/** Decides the levels of evidence that the table does not settle, in the name of an editor. */
export async function appraiseDemoReferences({
  req,
  shelves,
}: {
  req: PayloadRequest
  shelves: DemoShelves
}): Promise<void> {
  for (const { citationKey, level, reason } of demoLevelDecisions) {
    await req.payload.update({
      collection: 'references',
      id: getByName(shelves.references, buildDocumentId(citationKey)),
      req,
      data: { evidenceLevelOverride: level, evidenceLevelReason: reason },
    })
  }
}
