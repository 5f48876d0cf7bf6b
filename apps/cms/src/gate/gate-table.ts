import { type EntityName, ACCESS_MATRIX } from '../access/access-matrix'
import { BODY_BYTES_MAX as IMPORT_BYTES_MAX } from '../import/import-limits'

/** Who asks: nobody we know, the site (also on behalf of a reader), or a member of staff. */
export type Caller = 'anonymous' | 'site' | 'staff'
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/**
 * What may come with a request. `document` is JSON or a form whose one part is JSON, `picture`
 * the same with a file, `credentials` the same with nothing but texts.
 */
export type BodyKind = 'none' | 'json' | 'credentials' | 'document' | 'picture'
export type QueryKind = 'none' | 'any' | 'find' | 'document'

export type GateEntry = {
  method: Method
  /** Segments; `:id` is a document id, `:slug` a slug, the others are named in `match-path.ts`. */
  path: string
  callers: readonly Caller[]
  query: QueryKind
  body: BodyKind
  bodyBytesMax: number
}

const KIB = 1_024
const MIB = 1_024 * KIB
const GLOBALS: readonly EntityName[] = ['moderationRules', 'siteSettings']
const UNREACHABLE: readonly EntityName[] = ['readerTokens']

/** What `:collection` stands for. */
export const STAFF_COLLECTIONS: readonly string[] = Object.keys(ACCESS_MATRIX).filter(
  (name) => ![...GLOBALS, ...UNREACHABLE].some((other) => other === name),
)

/** What `:global` stands for. */
export const STAFF_GLOBALS: readonly string[] = GLOBALS

const read = { method: 'GET', body: 'none', bodyBytesMax: 0 } as const
const site = { callers: ['site'], query: 'any' } as const
const staff = { callers: ['staff'] } as const
const everybody = { callers: ['anonymous', 'site', 'staff'] } as const
const siteForm = { ...site, method: 'POST', body: 'json', bodyBytesMax: 64 * KIB } as const
const credentials = {
  callers: ['anonymous', 'staff'],
  method: 'POST',
  query: 'none',
  body: 'credentials',
  bodyBytesMax: 4 * KIB,
} as const
const act = {
  ...staff,
  method: 'POST',
  query: 'document',
  body: 'document',
  bodyBytesMax: 64 * KIB,
} as const
const staffForm = {
  ...staff,
  method: 'POST',
  query: 'none',
  body: 'json',
  bodyBytesMax: 64 * KIB,
} as const
const write = { ...staff, query: 'document', body: 'document', bodyBytesMax: MIB } as const

/** Everything the API answers, and whom; anything else does not exist. */
export const GATE_TABLE: readonly GateEntry[] = [
  { ...read, ...everybody, query: 'none', path: '/media/file/:filename' },

  { ...read, ...site, path: '/site/settings' },
  { ...read, ...site, path: '/site/articles' },
  { ...read, ...site, path: '/site/articles/:slug' },
  { ...read, ...site, path: '/site/articles/:slug/comments' },
  { ...read, ...site, path: '/site/articles/:slug/comments/mine' },
  { ...read, ...site, path: '/site/authors/:slug' },
  { ...read, ...site, path: '/site/tags/:slug' },
  { ...read, ...site, path: '/site/readers/me' },
  { ...siteForm, path: '/site/readers/sign-up' },
  { ...siteForm, path: '/site/readers/verify-email' },
  { ...siteForm, path: '/site/readers/log-in' },
  { ...siteForm, path: '/site/readers/log-out' },
  { ...siteForm, path: '/site/comments', bodyBytesMax: 128 * KIB },

  { ...credentials, path: '/users/login' },
  { ...credentials, path: '/users/forgot-password' },
  { ...credentials, path: '/users/reset-password' },
  { ...act, path: '/users/logout' },
  { ...act, path: '/users/refresh-token' },
  { ...act, body: 'credentials', path: '/users/unlock' },
  { ...read, callers: ['anonymous', 'staff'], query: 'document', path: '/users/me' },
  { ...read, ...staff, query: 'document', path: '/access' },

  { ...read, ...staff, query: 'document', path: '/payload-preferences/:key' },
  { ...act, path: '/payload-preferences/:key' },
  { ...act, method: 'DELETE', path: '/payload-preferences/:key' },
  { ...read, ...staff, query: 'find', path: '/payload-locked-documents' },
  { ...act, method: 'PATCH', path: '/payload-locked-documents/:id' },
  { ...act, method: 'DELETE', path: '/payload-locked-documents/:id' },

  { ...read, ...staff, query: 'find', path: '/payload-jobs' },
  { ...read, ...staff, query: 'document', path: '/payload-jobs/:id' },

  { ...write, method: 'POST', body: 'picture', bodyBytesMax: 11 * MIB, path: '/media' },
  { ...write, method: 'PATCH', body: 'picture', bodyBytesMax: 11 * MIB, path: '/media/:id' },
  { ...act, path: '/comments/:id/decision' },
  { ...staffForm, path: '/references/cited' },
  { ...staffForm, bodyBytesMax: 4 * KIB, path: '/references/look-up' },
  { ...staffForm, bodyBytesMax: 4 * KIB, path: '/references/add' },
  { ...read, ...staff, query: 'any', path: '/references/search' },
  { ...read, ...staff, query: 'none', path: '/references/:id/uses' },
  { ...staffForm, path: '/references/duplicates' },
  { ...read, ...staff, query: 'any', path: '/references/export' },
  { ...staffForm, bodyBytesMax: IMPORT_BYTES_MAX, path: '/referenceImports/preview' },
  { ...staffForm, path: '/referenceImports/:id/start' },
  { ...staffForm, path: '/referenceImports/:id/cancel' },
  { ...read, ...staff, query: 'any', path: '/referenceImports/:id/report' },
  { ...read, ...staff, query: 'any', path: '/references/:id/merge' },
  { ...staffForm, bodyBytesMax: 4 * KIB, path: '/references/:id/merge' },

  { ...read, ...staff, query: 'find', path: '/:collection' },
  { ...read, ...staff, query: 'find', path: '/:collection/count' },
  { ...read, ...staff, query: 'find', path: '/:collection/versions' },
  { ...read, ...staff, query: 'document', path: '/:collection/versions/:id' },
  { ...read, ...staff, query: 'document', path: '/:collection/:id' },
  { ...write, method: 'POST', path: '/:collection' },
  { ...write, method: 'PATCH', query: 'find', path: '/:collection' },
  { ...write, method: 'PATCH', path: '/:collection/:id' },
  { ...write, method: 'DELETE', query: 'find', path: '/:collection' },
  { ...write, method: 'DELETE', path: '/:collection/:id' },
  { ...write, method: 'POST', path: '/:collection/versions/:id' },
  { ...write, method: 'POST', path: '/:collection/access' },
  { ...write, method: 'POST', path: '/:collection/access/:id' },

  { ...read, ...staff, query: 'document', path: '/globals/:global' },
  { ...write, method: 'POST', path: '/globals/:global' },
  { ...write, method: 'POST', path: '/globals/:global/access' },
]
