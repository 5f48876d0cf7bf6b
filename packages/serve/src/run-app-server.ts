import { createAppServer, type AppServerOptions } from './create-app-server'
import { describeListenError } from './describe-listen-error'

/**
 * Runs an app server as the whole of a process: listens, prints `ready on http://…`, and on
 * SIGTERM or SIGINT drains, calls `onClose` and exits with 0. When it cannot listen it prints
 * one sentence that says what to do, calls `onClose` and exits with 1.
 */
export async function runAppServer(
  options: AppServerOptions & { onClose?: () => void | Promise<void> },
): Promise<void> {
  const server = createAppServer(options)

  const closeAndExit = async (code: number) => {
    try {
      await options.onClose?.()
    } finally {
      process.exit(code)
    }
  }

  let url: string
  try {
    url = (await server.listen()).url
  } catch (error) {
    process.stderr.write(`${describeListenError(error, options)}\n`)
    return closeAndExit(1)
  }
  const stop = () => {
    if (!server.isDraining()) void server.drain().then(() => closeAndExit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.stdout.write(`ready on ${url}\n`)
}
