import { runAppServer } from '@footnote/serve/run-app-server'
import next from 'next'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { PageStore } from './cache/page-store'
import { removeFormerBuilds } from './cache/remove-former-builds'
import { sharePageStore } from './cache/shared-store'
import { env } from './env'
import { createAnswerer } from './serving/answer-request'
import { openInnerDoor } from './serving/inner-door'
import { PageRebuilder } from './serving/page-rebuilder'
import { readPrerenderedPaths } from './serving/prerendered-paths'
import { listSecurityHeaders } from './serving/security-headers'
import { StaticFiles } from './serving/static-files'
import { hashVisitorNetwork } from './serving/visitor-network'
import { shareSiteRuntime } from './serving/site-runtime'

const appFolder = process.cwd()
const buildFolder = path.join(appFolder, '.next')
const isDevelopment = env.NODE_ENV !== 'production'

const buildId = isDevelopment
  ? 'development'
  : (await readFile(path.join(buildFolder, 'BUILD_ID'), 'utf8')).trim()
const cacheFolder = path.join(env.DATA_DIR, 'site-cache')
await removeFormerBuilds(cacheFolder, { kept: [buildId, 'media'] })
const store = await PageStore.open(path.join(cacheFolder, buildId))
sharePageStore(store)

const app = next({ dev: isDevelopment, dir: appFolder, hostname: env.HOST, port: env.PORT })
await app.prepare()

const isHttps = env.SITE_URL.startsWith('https:')
const securityHeaders = listSecurityHeaders({ isHttps })
const answerer = createAnswerer({
  handleWithNext: app.getRequestHandler(),
  hashNetwork: (request) =>
    hashVisitorNetwork(request, {
      secret: env.SESSION_SECRET,
      trustedProxies: env.TRUSTED_PROXIES,
    }),
  isPrerendered: isDevelopment ? () => false : await readPrerenderedPaths(buildFolder),
  isDevelopment,
  isHttps,
  securityHeaders,
  staticFiles: isDevelopment
    ? null
    : new StaticFiles(path.join(buildFolder, 'static'), securityHeaders),
  rebuildPage: (address) => rebuilder.rebuild(address),
  store,
})
const REBUILD_HEADER = 'x-footnote-rebuild'
const door = await openInnerDoor((request, response) => {
  const isRebuild = request.headers[REBUILD_HEADER] === '1'
  return answerer.answerThroughNext(request, response, { isRebuild })
})
const rebuilder = new PageRebuilder(store, (address) =>
  door.ask(address, { [REBUILD_HEADER]: '1' }),
)
shareSiteRuntime({
  store,
  rebuildPage: (address) => rebuilder.rebuild(address),
  renderPage: (address, headers) => door.ask(address, headers),
})

await runAppServer({
  host: env.HOST,
  port: env.PORT,
  intercept: answerer.answerFast,
  handle: answerer.answerFromOutside,
  ...(isDevelopment && { handleUpgrade: app.getUpgradeHandler() }),
  onError: (error) => console.error(error),
  onClose: () => {
    door.close()
    return app.close()
  },
})
