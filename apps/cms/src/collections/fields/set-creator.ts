import type { FieldHook } from 'payload'
import { isStaff } from '../../access/is-staff'

/** Keeps who began a document for ever: the member of staff whose request created it. */
export const setCreator: FieldHook = ({ operation, req, value, previousValue }): unknown => {
  if (operation !== 'create') return previousValue
  return isStaff(req.user) ? req.user.id : value
}
