import type { AccessArgs, AccessResult } from 'payload'

/** A predicate of the matrix: yes, no, or which documents. */
export type Rule = (args: Pick<AccessArgs, 'req' | 'data' | 'id'>) => AccessResult
