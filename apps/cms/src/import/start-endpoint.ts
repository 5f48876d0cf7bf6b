import { afterCommit } from '../database/after-commit'
import { kickJobs } from '../jobs/job-loop'
import { moveImport } from './move-import'
import { storeImport } from './store-import'

/** POST /referenceImports/:id/start: imports what was previewed, in the background. */
export const startEndpoint = moveImport({
  path: 'start',
  from: ['previewed'],
  make: async (req, { id }) => {
    await storeImport(req, { id, status: 'running', done: 0, created: 0, matched: 0, refused: 0 })
    await req.payload.jobs.queue({
      task: 'import-references',
      queue: 'import',
      input: { importId: id },
      req,
    })
    await afterCommit(req, kickImports)
  },
})

function kickImports(): void {
  kickJobs('import')
}
