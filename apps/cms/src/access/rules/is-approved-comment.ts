import type { Rule } from '../rule'

export const isApprovedComment: Rule = () => ({ status: { equals: 'approved' } })
