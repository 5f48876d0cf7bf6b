/** Where a comment came from: a reader on the site, a member of staff, or a file. */
export const COMMENT_SOURCES = ['site', 'staff', 'import'] as const
