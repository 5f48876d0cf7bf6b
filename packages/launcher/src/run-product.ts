import path from 'node:path'
import { appSettings, localAddress } from './app-settings'
import type { Mode } from './app-settings'
import { buildApps } from './build-apps'
import { checkAppSettings, extractRefusal } from './check-app-settings'
import { describeLogLine } from './describe-log-line'
import { describeWelcome } from './describe-welcome'
import { keepRunning } from './keep-running'
import { loadSettings } from './load-settings'
import { PlainError } from './plain-error'
import { prepareDataFolder } from './prepare-data-folder'
import { repositoryRoot } from './repository-root'
import { requireFreePort } from './require-free-port'
import { showProgress } from './show-progress'
import { APP_NAMES, startApp } from './start-app'
import type { AppName, RunningApp } from './start-app'
import type { Settings } from './settings'

const READY_TIMEOUT_MS = 180_000
const WARM_TIMEOUT_MS = 30_000

const TITLES: Record<AppName, string> = { cms: 'CMS', web: 'site' }
/** The CMS is ready when its database is; the site needs nothing but itself. */
const READY_PATHS: Record<AppName, string> = { cms: '/readyz', web: '/healthz' }

/**
 * Runs the CMS and the site until Ctrl-C or SIGTERM. One that ends by itself is started again,
 * and the other goes on meanwhile: the site serves the pages it keeps without the CMS.
 *
 * Returns the exit code: 0 after a request to stop, 1 when an app could not be started again.
 */
export async function runProduct(mode: Mode): Promise<number> {
  const stopping = listenForStop()
  const settings = loadSettings()
  await requireFreePort(settings.sitePort, 'SITE_PORT')
  await requireFreePort(settings.cmsPort, 'CMS_PORT')
  // Secrets that the environment names win over the generated ones.
  const secrets = { ...(await prepareDataFolder(settings.dataDir)), ...settings.secrets }
  const environment = appSettings({ settings, secrets, mode })
  await checkAppSettings(environment)

  const running = new Map<AppName, RunningApp>()
  try {
    if (mode === 'production') {
      await showProgress('Building what changed (a few minutes the first time)', () =>
        buildApps({ apps: ['cms', 'web'], signal: stopping }),
      )
    }
    const startOne = async (app: AppName) => {
      const started = await start({ app, mode, settings, env: environment[app], stopping })
      running.set(app, started)
      return started
    }
    await showProgress('Starting the CMS and the site', () => settleAll(APP_NAMES.map(startOne)))
    await warmHomePage(settings)
    process.stdout.write(await describeWelcome(settings))
    const watches = [...running].map(([name, app]) =>
      keepRunning({ app, start: () => startOne(name), stopping, onLine: say }),
    )
    const end = await Promise.race(watches)
    return end === 'stopped' ? 0 : 1
  } catch (error) {
    if (!stopping.aborted) throw error
    return 0
  } finally {
    // The site first, so that no reader meets it without its CMS.
    for (const name of ['web', 'cms'] as const) await running.get(name)?.stop()
  }
}

/** Aborted by the first request to stop; a later one changes nothing, since stopping has its own time limit. */
function listenForStop(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!controller.signal.aborted) process.stdout.write('\nStopping…\n')
      controller.abort()
    })
  }
  return controller.signal
}

/** Waits for all, then throws the first failure: whatever did start is then known and can be stopped. */
async function settleAll(works: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works)
  await Promise.all(works)
}

async function start(input: {
  app: AppName
  mode: Mode
  settings: Settings
  env: Record<string, string>
  stopping: AbortSignal
}): Promise<RunningApp> {
  const { app, mode, settings } = input
  const port = app === 'cms' ? settings.cmsPort : settings.sitePort
  try {
    return await startApp({
      name: TITLES[app],
      folder: path.join(repositoryRoot, 'apps', app),
      command: commandOf({ app, mode, port }),
      env: input.env,
      readyUrl: `${localAddress(port)}${READY_PATHS[app]}`,
      readyTimeoutMs: READY_TIMEOUT_MS,
      signal: input.stopping,
      onLine: (line) => process.stdout.write(`${app} │ ${describeLogLine(line)}\n`),
    })
  } catch (error) {
    const refusal = error instanceof Error ? extractRefusal(error.message) : null
    throw new PlainError(
      refusal ?? `The ${TITLES[app]} did not start; the lines marked "${app}" above say why.`,
      { cause: error },
    )
  }
}

function commandOf(input: { app: AppName; mode: Mode; port: number }): [string, ...string[]] {
  const { app, mode, port } = input
  if (mode === 'production') return [process.execPath, 'dist/server.mjs']
  if (app === 'web') return [process.execPath, '--import', 'tsx', 'src/server.ts']
  const next = path.join(repositoryRoot, 'node_modules/next/dist/bin/next')
  return [process.execPath, next, 'dev', `--port=${port}`, '--hostname=127.0.0.1']
}

/** The first reader should not wait for the first page. */
async function warmHomePage(settings: Settings): Promise<void> {
  try {
    const signal = AbortSignal.timeout(WARM_TIMEOUT_MS)
    const answer = await fetch(localAddress(settings.sitePort), { signal })
    // Half-read answers would keep the site from stopping until it loses patience.
    await answer.arrayBuffer()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stdout.write(`The home page could not be fetched in advance: ${reason}\n`)
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
