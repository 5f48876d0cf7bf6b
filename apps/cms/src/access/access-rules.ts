import type { Rule } from './rule'
import { always } from './rules/always'
import { isApprovedComment } from './rules/is-approved-comment'
import { isApprovedOrOwnComment } from './rules/is-approved-or-own-comment'
import { isDraft } from './rules/is-draft'
import { isOwnDraft } from './rules/is-own-draft'
import { isOwnReaderAccount } from './rules/is-own-reader-account'
import { isOwnStaffAccount } from './rules/is-own-staff-account'
import { isOwnVersion } from './rules/is-own-version'
import { isPublished } from './rules/is-published'
import { isPublishedOrOwn } from './rules/is-published-or-own'

/** The predicates by the names the matrix uses. */
export const ACCESS_RULES = {
  always,
  isApprovedComment,
  isApprovedOrOwnComment,
  isDraft,
  isOwnDraft,
  isOwnReaderAccount,
  isOwnStaffAccount,
  isOwnVersion,
  isPublished,
  isPublishedOrOwn,
} as const satisfies Record<string, Rule>

export type AccessRuleName = keyof typeof ACCESS_RULES
