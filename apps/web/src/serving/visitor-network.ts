import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * A keyed hash of the network a request comes from: one IPv4 address, or the /64 of an
 * IPv6 address. Nobody can tell the address from it.
 *
 * Each of `trustedProxies` proxies appended the address it saw to X-Forwarded-For; what
 * stands further left was sent by the visitor and counts for nothing.
 */
export function hashVisitorNetwork(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  { secret, trustedProxies }: { secret: string; trustedProxies: number },
): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const seen = [
    ...forwarded.map((one) => one.trim()).filter(Boolean),
    request.socket.remoteAddress ?? '',
  ]
  const address = seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? ''
  return createHmac('sha256', secret)
    .update(`network:${networkOf(address)}`)
    .digest('hex')
    .slice(0, 32)
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return isIPv6(address) ? expandIPv6(address).slice(0, 4).join(':') : address
}

/** The eight groups of an address, without leading zeros. */
function expandIPv6(address: string): string[] {
  const [plain = ''] = address.split('%', 1)
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array.from({ length: gap }, () => '0'), ...right]
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
}
