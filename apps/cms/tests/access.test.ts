import { z } from 'zod'
import {
  ACCESS_MATRIX,
  type EntityName,
  type Operation,
  OPERATIONS,
  type OperationAccess,
} from '../src/access/access-matrix'
import type { AccessRuleName } from '../src/access/access-rules'
import { STAFF_COLLECTIONS, STAFF_GLOBALS } from '../src/gate/gate-table'
import { cms, type CmsAnswer } from './harness/cms-client'
import { STAFF_ROLES, type StaffRole } from './harness/test-run'
import { absentId } from './steps/absent-id'

const OUTSIDERS = ['anonymous', 'site', 'reader', 'readerWithoutSite'] as const
const WITH_VERSIONS: readonly string[] = ['articles', 'pages', 'disclaimers']
const AccessSchema = z.object({
  canAccessAdmin: z.boolean(),
  collections: z.record(z.string(), z.unknown()),
  globals: z.record(z.string(), z.unknown()),
})

type Try = { entity: string; operation: Operation; role: StaffRole; rule: AccessRuleName | null }

const COLLECTION_TRIES = STAFF_COLLECTIONS.flatMap((entity) =>
  OPERATIONS.filter((operation) => operation !== 'unlock' && operation !== 'admin')
    .filter((operation) => operation !== 'readVersions' || WITH_VERSIONS.includes(entity))
    .flatMap((operation) => STAFF_ROLES.map((role): Try => listTry(entity, operation, role))),
)
const GLOBAL_TRIES = STAFF_GLOBALS.flatMap((entity) =>
  (['read', 'update'] as const).flatMap((operation) =>
    STAFF_ROLES.map((role): Try => listTry(entity, operation, role)),
  ),
)

test('every collection and global the CMS has is in the matrix, and the other way round', async () => {
  const answer = await cms.as('admin').get('/api/access')
  const { collections, globals } = AccessSchema.parse(answer.body)
  const known = [...Object.keys(collections), ...Object.keys(globals)].filter(
    (name) => !name.startsWith('payload-'),
  )
  // An entity nobody may do anything with is not in the answer at all.
  const reachable = Object.entries(ACCESS_MATRIX)
    .filter(([, operations]) => Object.values(operations).some((roles) => 'admin' in roles))
    .map(([name]) => name)
  expect(known.sort()).toEqual(reachable.sort())
})

test.each(COLLECTION_TRIES)(
  '$role may $operation $entity exactly as listed ($rule)',
  async ({ entity, operation, role, rule }) => {
    const answer = await tryOn(entity, operation, role)
    if (rule === null) expect(answer.status).toBe(403)
    if (rule === 'always') expect([200, 201, 400, 404]).toContain(answer.status)
    // A rule that depends on the document refuses one that does not exist, and is tried below.
    if (rule !== null && rule !== 'always')
      expect([200, 201, 400, 403, 404]).toContain(answer.status)
  },
)

test.each(GLOBAL_TRIES)(
  '$role may $operation the global $entity exactly as listed ($rule)',
  async ({ entity, operation, role, rule }) => {
    const client = cms.as(role)
    const path = `/api/globals/${entity}`
    const answer = operation === 'read' ? await client.get(path) : await client.post(path, {})
    expect(rule === null ? [403] : [200, 400]).toContain(answer.status)
  },
)

test.each(OUTSIDERS)(
  '%s reaches no document of any kind, not even to be refused',
  async (caller) => {
    const client = cms.as(caller)
    const nowhere = await cms.get('/api/nowhere-at-all')
    const answers = await Promise.all(
      [...STAFF_COLLECTIONS, 'readerTokens'].flatMap((entity) => [
        client.get(`/api/${entity}`),
        client.get(`/api/${entity}/${absentId()}`),
        client.get(`/api/${entity}/versions`),
        client.post(`/api/${entity}`, {}),
        client.patch(`/api/${entity}/${absentId()}`, {}),
        client.delete(`/api/${entity}/${absentId()}`),
      ]),
    )
    for (const answer of answers) {
      expect({ status: answer.status, text: answer.text }).toEqual({
        status: 404,
        text: nowhere.text,
      })
    }
  },
)

test.each(STAFF_ROLES)('%s may enter the admin', async (role) => {
  const answer = await cms.as(role).get('/api/access')
  expect(AccessSchema.parse(answer.body).canAccessAdmin).toBe(true)
})

test.each(STAFF_ROLES)('%s unlocks accounts exactly as listed', async (role) => {
  const answer = await cms.as(role).post('/api/users/unlock', {
    email: 'moderator@staff.example',
  })
  expect(answer.status === 403).toBe(listTry('users', 'unlock', role).rule === null)
})

test('a contributor changes what they began until it is published, and nothing else', async () => {
  const contributor = cms.as('contributor')
  const own = await contributor.post('/api/articles?draft=true', { headline: 'Own beginnings' })
  expect(own.status).toBe(201)
  const change = { headline: 'Own beginnings, changed' }
  const ofEditor = await cms
    .as('editor')
    .post('/api/articles?draft=true', { headline: 'Not theirs' })

  expect((await contributor.patch(`/api/articles/${own.id()}?draft=true`, change)).status).toBe(200)
  expect(
    (await contributor.patch(`/api/articles/${ofEditor.id()}?draft=true`, change)).status,
  ).toBe(403)
  expect((await contributor.get(`/api/articles/${ofEditor.id()}?draft=true`)).status).toBe(404)
  expect((await contributor.delete(`/api/articles/${ofEditor.id()}`)).status).toBe(403)
  const publication = await contributor.patch(`/api/articles/${own.id()}`, { _status: 'published' })
  expect(publication.status).toBe(403)
  const created = await contributor.post('/api/articles', {
    headline: 'At once',
    _status: 'published',
  })
  expect(created.status).toBe(403)
})

test('a medical reviewer signs in a draft, rewrites nothing and publishes nothing', async () => {
  const article = await cms
    .as('editor')
    .post('/api/articles?draft=true', { headline: 'To be signed' })
  const reviewer = await cms.as('admin').post('/api/authors', {
    name: 'Dr Sam Signer',
    isMedicalReviewer: true,
  })
  const client = cms.as('medicalReviewer')
  const path = `/api/articles/${article.id()}`
  const signature = {
    medicalReview: { reviewer: reviewer.id(), approvedAt: '1999-01-01T00:00:00.000Z' },
  }

  expect((await client.patch(path, signature)).status).toBe(403)
  expect((await client.patch(path, { _status: 'published' })).status).toBe(403)
  const signed = await client.patch(`${path}?draft=true&depth=0`, {
    ...signature,
    headline: 'Rewritten',
  })
  expect(signed.body).toMatchObject({
    doc: { headline: 'To be signed', medicalReview: { reviewer: reviewer.id() } },
  })
  const year = new Date().getUTCFullYear()
  expect(signed.text).toContain(`"approvedAt":"${year}-`)
})

test('an editor cannot sign in the place of a medical reviewer', async () => {
  const editor = cms.as('editor')
  const author = await editor.post('/api/authors', {
    name: 'Not A Signer',
    isMedicalReviewer: true,
  })
  const article = await editor.post('/api/articles?draft=true&depth=0', {
    headline: 'Unsigned',
    medicalReview: { reviewer: author.id() },
  })
  expect(article.body).toMatchObject({
    doc: { medicalReview: { reviewer: null, approvedAt: null } },
  })
})

test('staff see and change their own account, but not their roles', async () => {
  const me = await cms.as('contributor').get('/api/users/me')
  const { user } = z.object({ user: z.object({ id: z.string() }) }).parse(me.body)
  const path = `/api/users/${user.id}`
  const changed = await cms.as('contributor').patch(path, { name: 'New Name', roles: ['admin'] })
  expect(changed.body).toMatchObject({ doc: { name: 'New Name', roles: ['contributor'] } })
  const others = await cms.as('contributor').get('/api/users?limit=100')
  expect(others.body).toMatchObject({ totalDocs: 1 })
})

function listTry(entity: string, operation: Operation, role: StaffRole): Try {
  const name = z
    .custom<EntityName>((value) => Object.hasOwn(ACCESS_MATRIX, String(value)))
    .parse(entity)
  const operations: Partial<Record<Operation, OperationAccess>> = ACCESS_MATRIX[name]
  return { entity, operation, role, rule: operations[operation]?.[role] ?? null }
}

function tryOn(entity: string, operation: Operation, role: StaffRole): Promise<CmsAnswer> {
  const client = cms.as(role)
  const one = `/api/${entity}/${absentId()}`
  switch (operation) {
    case 'create':
      return client.post(`/api/${entity}`, {})
    case 'read':
      return client.get(`/api/${entity}?limit=1`)
    case 'update':
      return client.patch(one, {})
    case 'delete':
      return client.delete(one)
    case 'readVersions':
      return client.get(`/api/${entity}/versions?limit=1`)
    case 'unlock':
    case 'admin':
      throw new Error(`${operation} is tried by a test of its own.`)
  }
}
