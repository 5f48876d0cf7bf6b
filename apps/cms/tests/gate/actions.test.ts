import { cms } from '../harness/cms-client'
import { testRun } from '../harness/test-run'

const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' }
const TEXT = { 'content-type': 'text/plain;charset=UTF-8' }

/** The id of the server function that every page of the admin carries. */
async function findActionId(): Promise<string> {
  const { text } = await cms.get('/admin/login')
  const id = /[0-9a-f]{42}/.exec(text)?.[0]
  if (id === undefined) throw new Error('The log-in page names no server function.')
  return id
}

async function call(body: string, headers: Record<string, string>, path = '/admin/login') {
  const id = await findActionId()
  return cms.send(path, {
    method: 'POST',
    body,
    headers: { 'next-action': id, ...TEXT, ...headers },
  })
}

const asStaff = () => ({ cookie: `cms-token=${testRun().staff.editor.token}`, ...SAME_ORIGIN })
const CONSTRUCTOR = '[{"name":"constructor","args":{}}]'

test.each(['/admin/login', '/admin', '/api/../admin/login', '/nowhere', '/api/tags'])(
  'nobody but staff calls a server function at %s',
  async (path) => {
    for (const name of ['constructor', 'nope', 'render-document', 'form-state']) {
      const answer = await call(`[{"name":"${name}","args":{}}]`, SAME_ORIGIN, path)
      expect([403, 404]).toContain(answer.status)
      expect(answer.text.length).toBeLessThan(200)
    }
  },
)

test('a page of another origin calls no server function with a session of staff', async () => {
  const foreign = { ...asStaff(), origin: 'https://evil.example' }
  expect((await call(CONSTRUCTOR, foreign)).status).toBe(403)
  expect((await call(CONSTRUCTOR, { ...foreign, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

test('a body of more than 1 MiB or of another kind is refused', async () => {
  expect((await call('x'.repeat(1_100_000), asStaff())).status).toBe(413)
  const kind = { ...asStaff(), 'content-type': 'multipart/form-data' }
  expect((await call('x', kind)).status).toBe(415)
})

test('a form without an action is not there', async () => {
  const headers = { 'content-type': 'multipart/form-data' }
  expect((await cms.send('/admin', { method: 'POST', body: 'x', headers })).status).toBe(404)
})

test('staff reach the functions of the admin and no other', async () => {
  expect((await call(CONSTRUCTOR, asStaff(), '/admin')).status).toBe(404)
  const slug = '[{"name":"get-default-layout","args":{}}]'
  expect((await call(slug, asStaff(), '/admin')).status).toBe(200)
})
