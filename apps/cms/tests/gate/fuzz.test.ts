import { cms } from '../harness/cms-client'
import { absentId } from '../steps/absent-id'
import { startRandom } from './random'

const REQUESTS = 5_000
const AT_ONCE = 16
const SEED = 20_260_301

const { pick, chance, number } = startRandom(SEED)

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '99999999999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  'abc',
  "' OR 1=1 --",
  '{"$gt":""}',
  '$where',
  '%00',
  '%E0%A4',
  '\u202e',
  '../../etc/passwd',
  '2026-13-45',
  '2026-01-01T00:00:00.000Z',
  '0'.repeat(24),
  '00000000-0000-4000-8000-000000000000',
  '[]',
  '{}',
  'x'.repeat(900),
  '𝒳👍',
]
const FIELDS = [
  'id',
  'slug',
  'headline',
  'name',
  'authors',
  'tags',
  'createdAt',
  '_status',
  'body',
  'sizes.small.width',
  'medicalReview.reviewer',
  'author',
  'roles',
  'email',
  'password',
  'hash',
  'deletedAt',
  'version.slug',
  'parent',
  'latest',
  'comments.closesAt',
  'originallyPublishedYear',
  '__proto__',
  'constructor',
  'a.b.c.d.e',
]
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'all',
  '$gt',
  '',
]
const COLLECTIONS = [
  'articles',
  'references',
  'authors',
  'tags',
  'media',
  'disclaimers',
  'redirects',
  'pages',
  'users',
  'readers',
  'comments',
  'reports',
  'moderationEvents',
  'payload-locked-documents',
  'payload-preferences',
  'globals',
  'nothing',
]
const ENDS = [
  '',
  '/count',
  '/versions',
  '/access',
  '/me',
  `/${'0'.repeat(24)}`,
  '/ID',
  '/versions/ID',
  '/access/ID',
  '/x',
  '/%2e%2e',
  '/siteSettings',
]
const SITE_PATHS = [
  'settings',
  'articles',
  'articles/x',
  'articles/X%20Y',
  'articles/a/comments',
  'authors/a',
  'tags/a',
  'readers/me',
  'nothing',
]

test(`none of ${REQUESTS} malformed requests is a failure of the server`, async () => {
  const failures: string[] = []
  let sent = 0
  const work = async () => {
    while (sent < REQUESTS) {
      sent += 1
      const request = chance(0.7) ? makeRead() : makeWrite()
      const answer = await cms.as(request.caller).send(request.path, request.init)
      const leaks = /node_modules|SQLITE|MongoServer|\bat .+\(.+:\d+/.test(answer.text)
      if (answer.status >= 500 || leaks) {
        failures.push(
          `${answer.status} ${request.init.method} ${request.path} ${JSON.stringify(request.init).slice(0, 300)} ${answer.text.slice(0, 200)}`,
        )
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  expect(failures).toEqual([])
}, 300_000)

function makeRead() {
  if (chance(0.3)) {
    const path = `/api/site/${pick(SITE_PATHS)}?${pick(['before', 'after', 'author', 'tag', 'x'])}=${encode(pick(VALUES))}`
    return { caller: pick(['site', 'reader'] as const), path, init: { method: 'GET' } }
  }
  const end = pick(ENDS).replace('ID', absentId())
  const parameters = Array.from({ length: number(4) }, makeParameter).join('&')
  const path = `/api/${pick(COLLECTIONS)}${end}?${parameters}`
  return {
    caller: pick(['admin', 'editor', 'contributor', 'moderator', 'anonymous'] as const),
    path,
    init: { method: 'GET' },
  }
}

function makeParameter(): string {
  const value = encode(pick(VALUES))
  if (chance(0.25))
    return `${pick(['limit', 'page', 'depth', 'sort', 'draft', 'trash', 'locale', 'select[headline]', 'where', 'joins[x]'])}=${value}`
  if (chance(0.2)) return `sort=${pick(['', '-'])}${pick(FIELDS)}`
  const groups = pick(['', '', '[and][0]', '[or][1]', '[and][0][or][0]'])
  return `where${groups}[${pick(FIELDS)}][${pick(OPERATORS)}]${pick(['', '', '[0]', '[]'])}=${value}`
}

function makeWrite() {
  const collection = pick([
    'articles',
    'references',
    'authors',
    'tags',
    'disclaimers',
    'pages',
    'redirects',
    'media',
  ])
  const body = chance(0.1)
    ? pick(['', '{', '[]', 'null', '"x"', '{"a":', '{"__proto__":{"x":1}}'])
    : JSON.stringify(makeDocument())
  const headers = {
    'content-type': pick([
      'application/json',
      'application/json',
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    ]),
  }
  const isUpdate = chance(0.4)
  const path = `/api/${collection}${isUpdate ? `/${absentId()}` : ''}${pick(['', '?draft=true', '?draft=x', '?depth=9'])}`
  return {
    caller: pick(['editor', 'contributor', 'site', 'anonymous'] as const),
    path,
    init: { method: isUpdate ? 'PATCH' : 'POST', headers, body },
  }
}

function makeDocument(): object {
  const names = [
    'headline',
    'name',
    'slug',
    'title',
    'dek',
    'body',
    'authors',
    'tags',
    'type',
    'issued',
    'author',
    'DOI',
    'PMID',
    'text',
    'from',
    'article',
    'withdrawal',
    'medicalReview',
    'comments',
    'credentials',
    'sameAs',
    'isMedicalReviewer',
    'lastReviewed',
    'reviewIntervalMonths',
    '_status',
    'deletedAt',
    'createdAt',
    'updatedAt',
    'id',
    '_id',
  ]
  return Object.fromEntries(
    Array.from({ length: 1 + number(6) }, () => [pick(names), makeValue(3)]),
  )
}

function makeValue(depthLeft: number): unknown {
  if (depthLeft > 0 && chance(0.25))
    return Array.from({ length: number(3) }, () => makeValue(depthLeft - 1))
  if (depthLeft > 0 && chance(0.25)) {
    return {
      [pick([
        'root',
        'children',
        'type',
        'id',
        'value',
        'relationTo',
        '$gt',
        'url',
        'reason',
        'date',
      ])]: makeValue(depthLeft - 1),
    }
  }
  return pick([...VALUES, 0, -1, 1.5, 1e300, true, false, null])
}

function encode(value: string): string {
  return chance(0.8) ? encodeURIComponent(value) : value.replace(/[^\x21-\x7e]/g, '')
}
