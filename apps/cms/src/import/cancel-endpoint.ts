import { endImport } from './end-import'
import { moveImport } from './move-import'

/** POST /referenceImports/:id/cancel: stops an import; what it has created stays. */
export const cancelEndpoint = moveImport({
  path: 'cancel',
  from: ['previewed', 'running'],
  make: (req, { id }) => endImport(req, { id, status: 'cancelled' }),
})
