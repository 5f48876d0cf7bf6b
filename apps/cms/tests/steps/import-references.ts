import { type ImportReport, ImportReportSchema } from '@footnote/contracts/reference-import'
import { waitFor } from '@footnote/launcher/wait-for'
import type { CmsClient } from '../harness/cms-client'

/** On a busy machine, and after a kill also until the lease of the job has passed. */
const PATIENCE_MS = 400_000

/** Has the CMS preview a file, and returns the preview. */
export async function previewImport(
  client: CmsClient,
  file: { filename?: string; text: string },
): Promise<ImportReport> {
  const answer = await client.post('/api/referenceImports/preview', {
    filename: 'references.txt',
    ...file,
  })
  if (answer.status !== 201) throw new Error(`No preview (${answer.status}): ${answer.text}`)
  return ImportReportSchema.parse(answer.body)
}

/** The import as it stands now, with its report. */
export async function readImport(client: CmsClient, id: string): Promise<ImportReport> {
  const answer = await client.get(`/api/referenceImports/${id}?depth=0`)
  return ImportReportSchema.parse(answer.body)
}

/** Starts an import; the CMS works on it in the background. */
export async function startImport(client: CmsClient, id: string): Promise<void> {
  const answer = await client.post(`/api/referenceImports/${id}/start`)
  if (answer.status !== 200) throw new Error(`Not started (${answer.status}): ${answer.text}`)
}

/** Waits until an import has got through more than this many entries, or is over. */
export function waitForEntries(client: CmsClient, id: string, done: number): Promise<ImportReport> {
  return waitFor(
    `more than ${done} entries`,
    async () => {
      const state = await readImport(client, id)
      return state.done > done || state.status !== 'running' ? state : null
    },
    PATIENCE_MS,
  )
}

/** Waits until an import is over. */
export function waitForEnd(client: CmsClient, id: string): Promise<ImportReport> {
  return waitFor(
    'the end of the import',
    async () => {
      const state = await readImport(client, id)
      return state.status === 'running' ? null : state
    },
    PATIENCE_MS,
  )
}

/** Previews, starts and waits. */
export async function importFile(
  client: CmsClient,
  file: { filename?: string; text: string },
): Promise<ImportReport> {
  const { id } = await previewImport(client, file)
  await startImport(client, id)
  return waitForEnd(client, id)
}
