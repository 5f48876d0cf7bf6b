import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './is-public-address'

/** Asks for all addresses of a host. */
export type Resolver = (hostname: string) => Promise<LookupAddress[]>

/** The resolver of the operating system, which honours /etc/hosts. */
export const systemResolver: Resolver = (hostname) => lookup(hostname, { all: true })

/** A host has no address, or one that nobody outside may be sent to. */
export class UnsafeAddressError extends Error {
  override name = 'UnsafeAddressError'

  constructor(hostname: string) {
    super(`${hostname} resolves to no address, or to one that is not public.`)
  }
}

/**
 * Resolves a host once, to the one address that the connection will be made to. Throws
 * `UnsafeAddressError` when any of its addresses is not public, unless the operator configured
 * this very origin.
 */
export async function resolveAddress({
  hostname,
  isConfigured,
  resolve,
}: {
  hostname: string
  isConfigured: boolean
  resolve: Resolver
}): Promise<LookupAddress> {
  const bare = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(bare)
  const addresses = family === 0 ? await resolve(bare) : [{ address: bare, family }]
  const [first] = addresses
  const isSafe = isConfigured || addresses.every(({ address }) => isPublicAddress(address))
  if (first === undefined || !isSafe) throw new UnsafeAddressError(hostname)
  return first
}
