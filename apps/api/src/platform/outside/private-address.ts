import { BlockList, isIP } from 'node:net'

const PRIVATE = new BlockList()
for (const [range, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) PRIVATE.addSubnet(range, bits, 'ipv4')
const PUBLIC_V6 = new BlockList()
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6')
/** Public in form, but leading back into version 4 or to examples. */
for (const [range, bits] of [['2001:db8::', 32], ['2001::', 32], ['2002::', 16]] as const) PRIVATE.addSubnet(range, bits, 'ipv6')

/** Whether an IP address is one that only this machine or its own network can mean. What is no address counts as private. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return PRIVATE.check(address, 'ipv4')
  return version !== 6 || !PUBLIC_V6.check(address, 'ipv6') || PRIVATE.check(address, 'ipv6')
}
