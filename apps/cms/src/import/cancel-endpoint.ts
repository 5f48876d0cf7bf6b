import { moveImport } from './move-import'
import { storeImport } from './store-import'

/** POST /referenceImports/:id/cancel: stops an import; what it has created stays. */
export const cancelEndpoint = moveImport({
  path: 'cancel',
  from: ['previewed', 'running'],
  make: (req, { id }) => storeImport(req, id, { status: 'cancelled', text: null }),
})
