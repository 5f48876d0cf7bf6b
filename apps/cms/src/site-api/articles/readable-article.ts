import type { Where } from 'payload'

/** An article that readers may read; access control adds that it is published and not in the trash. */
export const readableArticle: Where = { 'withdrawal.date': { exists: false } }
