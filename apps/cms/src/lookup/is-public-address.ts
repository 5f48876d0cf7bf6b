import { BlockList, isIP } from 'node:net'

/**
 * Tells whether an address belongs to one machine on the public internet. Everything else is
 * refused: private, loopback, link-local, shared, documentation, multicast and reserved
 * networks, and every way to write an IPv4 address inside IPv6 (mapped, NAT64, 6to4, Teredo).
 *
 * Source: IANA, IPv4 and IPv6 Special-Purpose Address Registries.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !SPECIAL_IPV4.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL_IPV6.check(address, 'ipv6')
}

const SPECIAL_IPV4 = networks('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

// The only part of IPv6 that is given out; mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96) are outside.
const GLOBAL_IPV6 = networks('ipv6', [['2000::', 3]])

const SPECIAL_IPV6 = networks('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
])

function networks(family: 'ipv4' | 'ipv6', list: readonly [string, number][]): BlockList {
  const blocks = new BlockList()
  for (const [network, prefix] of list) blocks.addSubnet(network, prefix, family)
  return blocks
}
