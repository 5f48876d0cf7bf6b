import type { LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { measureJsonDepth } from '../gate/json-depth'
import { orAbort } from './or-abort'
import { parseRetryAfter } from './parse-retry-after'
import { type Resolver, UnsafeAddressError, resolveAddress } from './resolve-address'

/** What asking a registry came to. `cause` is for the log; it names hosts, never what was asked. */
export type JsonAnswer =
  | { status: 'answered'; json: unknown }
  | { status: 'limited'; retryAfterSeconds: number; cause: string }
  | { status: 'unknown' | 'offline' | 'timeout' | 'malformed'; cause: string }

/** An origin that may be asked; `isConfigured` when the operator named it, loopback included. */
export type AllowedOrigin = { origin: string; isConfigured: boolean }

const BODY_BYTES_MAX = 1_024 * 1_024
const JSON_DEPTH_MAX = 60
const REDIRECTS_MAX = 3

/**
 * Gets JSON from one of the allowed origins. Every hop is checked anew: its origin, then its
 * address, which is resolved once and connected to as it was checked. An answer is JSON by its
 * type, at most 1 MiB and 60 levels; `signal` bounds the whole.
 *
 * The URL is ours: what an editor typed is at most one encoded segment or parameter of it.
 */
export async function fetchJson(
  url: URL,
  options: {
    origins: readonly AllowedOrigin[]
    userAgent: string
    signal: AbortSignal
    resolve: Resolver
  },
): Promise<JsonAnswer> {
  let target = url
  try {
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
      const response = await requestHop(target, options)
      const next = findRedirect(response, target)
      if (next === null) return await readAnswer(response, options.signal)
      response.destroy()
      target = next
    }
    return { status: 'malformed', cause: `${url.host} redirected too often.` }
  } catch (error) {
    if (options.signal.aborted) return { status: 'timeout', cause: `${target.host} was too slow.` }
    if (error instanceof RefusedHopError) return { status: 'malformed', cause: error.message }
    if (error instanceof UnsafeAddressError) return { status: 'offline', cause: error.message }
    const code = codeOf(error)
    if (code === null) throw error
    return { status: 'offline', cause: `${target.host}: ${code}` }
  }
}

class RefusedHopError extends Error {
  override name = 'RefusedHopError'
}

async function requestHop(
  target: URL,
  options: Parameters<typeof fetchJson>[1],
): Promise<IncomingMessage> {
  const allowed = options.origins.find(({ origin }) => origin === target.origin)
  if (allowed === undefined || target.username !== '' || target.password !== '') {
    throw new RefusedHopError(`An answer led to ${target.host}, which is not asked.`)
  }
  if (target.protocol !== 'https:' && !allowed.isConfigured) {
    throw new RefusedHopError(`An answer led to ${target.host} without encryption.`)
  }
  const { isConfigured } = allowed
  const address = await orAbort(
    resolveAddress({ hostname: target.hostname, isConfigured, resolve: options.resolve }),
    options.signal,
  )
  return sendRequest({ target, address, options })
}

function sendRequest({
  target,
  address,
  options,
}: {
  target: URL
  address: LookupAddress
  options: Parameters<typeof fetchJson>[1]
}): Promise<IncomingMessage> {
  const send = target.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    send(target, {
      agent: false,
      signal: options.signal,
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': options.userAgent,
      },
      // The address that was checked, whatever the name resolves to by now.
      lookup: (_hostname, { all }, callback) => {
        if (all === true) callback(null, [address])
        else callback(null, address.address, address.family)
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

function findRedirect({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null
  if (!URL.canParse(headers.location, from)) {
    throw new RefusedHopError(`${from.host} redirected to no address.`)
  }
  return new URL(headers.location, from)
}

async function readAnswer(response: IncomingMessage, signal: AbortSignal): Promise<JsonAnswer> {
  const failure = readFailure(response)
  if (failure !== null) {
    response.destroy()
    return failure
  }
  const text = await readText(response, signal)
  if (text === null) return { status: 'malformed', cause: 'The answer is longer than 1 MiB.' }
  if (measureJsonDepth(text) > JSON_DEPTH_MAX) {
    return { status: 'malformed', cause: `The answer is nested too deeply.` }
  }
  try {
    return { status: 'answered', json: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { status: 'malformed', cause: 'The answer is not JSON.' }
  }
}

function readFailure({ statusCode = 0, headers }: IncomingMessage): JsonAnswer | null {
  const cause = `The answer has status ${statusCode}.`
  const retryAfter = headers['retry-after']
  if (statusCode === 429 || (statusCode === 503 && retryAfter !== undefined)) {
    return { status: 'limited', retryAfterSeconds: parseRetryAfter(retryAfter, new Date()), cause }
  }
  if (statusCode === 404 || statusCode === 410) return { status: 'unknown', cause }
  if (statusCode >= 500) return { status: 'offline', cause }
  if (statusCode !== 200) return { status: 'malformed', cause }
  const type = headers['content-type'] ?? ''
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) {
    return { status: 'malformed', cause: `The answer is of type ${type.slice(0, 60)}.` }
  }
  const encoding = headers['content-encoding'] ?? 'identity'
  return encoding === 'identity'
    ? null
    : { status: 'malformed', cause: 'The answer is compressed, which was not asked for.' }
}

/** Null when there is more than fits; nothing beyond the bound is kept. */
async function readText(response: IncomingMessage, signal: AbortSignal): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    signal.throwIfAborted()
    const part: Buffer = chunk
    bytes += part.length
    if (bytes > BODY_BYTES_MAX) {
      response.destroy()
      return null
    }
    chunks.push(part)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Whatever the network, TLS or HTTP refuses has a code; a mistake of ours has none. */
function codeOf(error: unknown): string | null {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode && typeof error.code === 'string' ? error.code : null
}
