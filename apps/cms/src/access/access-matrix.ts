import type { AccessRuleName } from './access-rules'
import type { Role } from './role'

export const OPERATIONS = [
  'create',
  'read',
  'update',
  'delete',
  'readVersions',
  'unlock',
  'admin',
] as const
export type Operation = (typeof OPERATIONS)[number]

export type OperationAccess = Partial<Record<Role, AccessRuleName>>
type EntityAccess = Partial<Record<Operation, OperationAccess>>

const everybody = {
  public: 'always',
  reader: 'always',
  contributor: 'always',
  medicalReviewer: 'always',
  moderator: 'always',
  editor: 'always',
  admin: 'always',
} as const satisfies OperationAccess

const editors = { editor: 'always', admin: 'always' } as const satisfies OperationAccess
const writers = { contributor: 'always', ...editors } as const satisfies OperationAccess
const moderators = { moderator: 'always', admin: 'always' } as const satisfies OperationAccess
/** Who decides about comments. */
const deciders = { editor: 'always', ...moderators } as const satisfies OperationAccess
const administrators = { admin: 'always' } as const satisfies OperationAccess

/**
 * Who may do what: collection or global, then operation, then role, then the rule that decides.
 * What is not listed is denied. A person with several roles may do what any of them may.
 */
export const ACCESS_MATRIX = {
  articles: {
    create: { contributor: 'isDraft', ...editors },
    read: {
      public: 'isPublished',
      reader: 'isPublished',
      moderator: 'isPublished',
      contributor: 'isPublishedOrOwn',
      medicalReviewer: 'always',
      ...editors,
    },
    update: { contributor: 'isOwnDraft', medicalReviewer: 'isDraft', ...editors },
    delete: { contributor: 'isOwnDraft', ...editors },
    readVersions: { contributor: 'isOwnVersion', medicalReviewer: 'always', ...editors },
  },
  pages: {
    create: editors,
    read: { public: 'isPublished', reader: 'isPublished', ...editors },
    update: editors,
    delete: editors,
    readVersions: editors,
  },
  references: { create: writers, read: everybody, update: writers, delete: editors },
  referenceImports: { read: writers, delete: editors },
  authors: { create: editors, read: everybody, update: editors, delete: editors },
  tags: { create: editors, read: everybody, update: editors, delete: editors },
  media: { create: writers, read: everybody, update: writers, delete: editors },
  disclaimers: {
    create: editors,
    read: everybody,
    update: editors,
    delete: administrators,
    readVersions: editors,
  },
  redirects: { create: editors, read: everybody, update: editors, delete: editors },
  users: {
    create: administrators,
    read: {
      contributor: 'isOwnStaffAccount',
      medicalReviewer: 'isOwnStaffAccount',
      moderator: 'isOwnStaffAccount',
      ...editors,
    },
    update: {
      contributor: 'isOwnStaffAccount',
      medicalReviewer: 'isOwnStaffAccount',
      moderator: 'isOwnStaffAccount',
      editor: 'isOwnStaffAccount',
      admin: 'always',
    },
    delete: administrators,
    unlock: administrators,
    admin: {
      contributor: 'always',
      medicalReviewer: 'always',
      moderator: 'always',
      ...editors,
    },
  },
  readers: {
    read: { reader: 'isOwnReaderAccount', ...moderators },
    update: { reader: 'isOwnReaderAccount', ...moderators },
    delete: administrators,
    unlock: administrators,
  },
  readerTokens: {},
  comments: {
    create: { reader: 'always' },
    read: {
      public: 'isApprovedComment',
      reader: 'isApprovedOrOwnComment',
      contributor: 'isApprovedComment',
      medicalReviewer: 'isApprovedComment',
      ...deciders,
    },
    update: deciders,
  },
  reports: { create: { reader: 'always' }, read: deciders, update: deciders },
  moderationEvents: { read: deciders },
  moderationRules: { read: moderators, update: moderators },
  siteSettings: { read: everybody, update: editors },
} as const satisfies Record<string, EntityAccess>

/** Every collection and global there is. */
export type EntityName = keyof typeof ACCESS_MATRIX
