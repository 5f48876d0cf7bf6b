import type { Rule } from '../rule'

export const always: Rule = () => true
