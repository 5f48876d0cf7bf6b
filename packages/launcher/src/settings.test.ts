import path from 'node:path'
import { repositoryRoot } from './repository-root'
import { parseSettings } from './settings'

test('without any setting, the product runs on ports 3000 and 3001 with SQLite in .data', () => {
  expect(parseSettings({})).toMatchObject({
    sitePort: 3000,
    cmsPort: 3001,
    dataDir: path.join(repositoryRoot, '.data'),
    databaseUrl: `file:${path.join(repositoryRoot, '.data', 'footnote.db')}`,
    siteUrl: 'http://localhost:3000',
    cmsUrl: 'http://localhost:3001',
    seed: 'demo',
    secrets: {},
  })
})

test('a variable set to nothing is a variable not set', () => {
  expect(parseSettings({ SITE_PORT: '', PAYLOAD_SECRET: '' })).toMatchObject({
    sitePort: 3000,
    secrets: {},
  })
})

test('every bad setting is named, with what it must be', () => {
  expect(() => parseSettings({ SITE_PORT: 'abc', CMS_URL: 'here' })).toThrow(
    'SITE_PORT must be a port number, for example 3000; CMS_URL must be an address, for example http://localhost:3001.',
  )
})

test('one port for both apps is refused', () => {
  expect(() => parseSettings({ SITE_PORT: '4000', CMS_PORT: '4000' })).toThrow('choose two ports')
})
