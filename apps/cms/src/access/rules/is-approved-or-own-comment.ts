import { isReader } from '../is-reader'
import type { Rule } from '../rule'

export const isApprovedOrOwnComment: Rule = ({ req: { user } }) =>
  isReader(user) && {
    or: [{ status: { equals: 'approved' } }, { reader: { equals: user.id } }],
  }
