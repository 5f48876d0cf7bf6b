import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { isReader } from '../../access/is-reader'

/** Signs a report with the reader who sends it. */
export const stampReporter: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  if (!isReader(req.user)) return { ...data, reportKey: `none:${randomUUID()}` }
  return { ...data, reader: req.user.id, reportKey: `${req.user.id}:${data['comment']}` }
}
