import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { askOutside } from './ask-outside.js'
import { isPrivateAddress } from './private-address.js'

const ask = (url: string) => askOutside({ url, method: 'GET', headers: {}, timeoutSeconds: 2, reach: 'public' })

describe('where an address of somebody else may lead', () => {
  it.each([
    'http://push.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://2130706433/', 'https://0x7f.1/',
    'https://0177.0.0.1/', 'https://10.0.0.1/', 'https://169.254.169.254/latest/meta-data', 'https://192.168.1.1/', 'https://172.16.9.9/', 'https://100.64.0.1/',
    'https://0.0.0.0/', 'https://[fc00::1]/', 'https://[fe80::1]/', 'https://[2002:7f00:1::]/', 'https://[64:ff9b::7f00:1]/', 'https://localhost/', 'https://a:b@push.example/',
    'file:///etc/passwd', 'ftp://push.example/', 'not an address', '',
  ])('not to %s', async (url) => {
    expect(await ask(url)).toMatchObject({ answered: false, sent: false })
  })

  it.each([['8.8.8.8', false], ['172.32.0.1', false], ['2606:4700::1111', false], ['fd12::1', true], ['2001:db8::1', true], ['push.example', true]])('%s private: %s', (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected)
  })

  it('follows no redirect, waits no longer than said, and knows whether the question was heard', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
      if (request.url === '/long') response.end('x'.repeat(300_000))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const configured = (path: string) => askOutside({ url: `${base}${path}`, method: 'GET', headers: {}, timeoutSeconds: 0.3, reach: 'configured' })
    expect(await configured('/moved')).toMatchObject({ answered: true, status: 302 })
    expect(await configured('/silent')).toEqual({ answered: false, sent: true, reason: 'no answer in time' })
    expect(await configured('/long')).toMatchObject({ answered: false, sent: true })
    await new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)))
    expect(await configured('/')).toMatchObject({ answered: false, sent: false })
  })
})
