import { isReader } from '../is-reader'
import type { Rule } from '../rule'

export const isOwnReaderAccount: Rule = ({ req: { user } }) =>
  isReader(user) && { id: { equals: user.id } }
