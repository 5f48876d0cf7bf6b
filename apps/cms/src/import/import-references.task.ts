import type { TaskConfig } from 'payload'
import { z } from 'zod'
import { isJobLoopRunning } from '../jobs/job-loop'
import { tryAgainLater } from '../jobs/try-again-later'
import { giveUpImport } from './give-up-import'
import { runImport } from './run-import'

const InputSchema = z.object({ importId: z.string() })

/** A few minutes; then somebody should look. */
const ATTEMPTS_MAX = 8

/** Imports a file of references that somebody started. */
export const importReferencesTask: TaskConfig<'import-references'> = {
  slug: 'import-references',
  label: 'Import references',
  retries: { attempts: ATTEMPTS_MAX, backoff: { type: 'fixed', delay: 0 } },
  inputSchema: [{ name: 'importId', type: 'text', required: true }],
  handler: tryAgainLater(async ({ input, job, req: { payload } }) => {
    const { importId } = InputSchema.parse(input)
    const beat = async () => {
      if (!isJobLoopRunning()) throw new Error('The CMS stops; the import goes on after its start.')
      // A job that nobody has touched for a while counts as abandoned and would run twice.
      const now = new Date().toISOString()
      await payload.db.updateJobs({ id: job.id, data: { updatedAt: now }, returning: false })
    }
    try {
      await runImport({ payload, importId, beat })
    } catch (error) {
      if ((job.totalTried ?? 0) >= ATTEMPTS_MAX) await giveUpImport(payload, importId)
      throw error
    }
  }),
}
