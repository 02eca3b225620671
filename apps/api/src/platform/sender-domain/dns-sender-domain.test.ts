import { createSocket, type Socket } from 'node:dgram'
import { afterEach, describe, expect, it } from '@jest/globals'
import { clockAt } from '../clock/clock.js'
import { dkimOf, dmarcOf, dnsSenderDomain, isLookedUp, spfOf } from './dns-sender-domain.js'

const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close()
})

/** A name server that knows these texts, answers nothing for a name with null, and says "no such name" of all others. */
async function nameServer(texts: Readonly<Record<string, string | null>>) {
  const asked: string[] = []
  const socket = createSocket('udp4')
  sockets.push(socket)
  socket.on('message', (query, from) => {
    const labels: string[] = []
    let at = 12
    for (let length = query[at]!; length > 0; length = query[at]!) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const name = labels.join('.')
    asked.push(name)
    const text = texts[name]
    if (text !== null) socket.send(answerTo(query.subarray(0, at + 5), text), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return { asked, address: `127.0.0.1:${socket.address().port}` }
}

function answerTo(question: Buffer, text: string | undefined): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(text === undefined ? 0 : 1, 6)
  head.writeUInt16BE(0, 8)
  head.writeUInt16BE(0, 10)
  if (text === undefined) return head
  const parts = (text.match(/.{1,200}/gs) ?? []).map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]))
  const data = Buffer.concat(parts)
  const record = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255])
  return Buffer.concat([head, record, data])
}

const KEY = `v=DKIM1; k=rsa; p=${'A'.repeat(390)}`
const settings = { smtpUrl: 'smtp://127.0.0.1', mailFrom: 'office@Shoot.Pier.example', dkimSelector: 'cb', dnsServers: [] as string[] }
const clock = clockAt('2027-01-11T15:00:00Z')

describe('what receivers find out about the sender', () => {
  it('looks three records up, DMARC with the domain above too, and asks once', async () => {
    const { address, asked } = await nameServer({
      'shoot.pier.example': 'v=spf1 include:mail.example -all', 'cb._domainkey.shoot.pier.example': KEY, '_dmarc.pier.example': 'v=DMARC1; p=none',
    })
    const sender = dnsSenderDomain({ ...settings, dnsServers: [address] }, clock)
    const [first, second] = await Promise.all([sender.records(), sender.records()])
    expect(first).toEqual({ domain: 'shoot.pier.example', spf: 'found', dkim: 'found', dmarc: 'found' })
    expect(await sender.records()).toBe(second)
    expect(asked.toSorted()).toEqual(['_dmarc.pier.example', '_dmarc.shoot.pier.example', 'cb._domainkey.shoot.pier.example', 'shoot.pier.example'])
  })

  it('tells what is not there from what nobody answered', async () => {
    const { address } = await nameServer({ 'shoot.pier.example': null })
    const sender = dnsSenderDomain({ ...settings, dkimSelector: null, dnsServers: [address] }, clock)
    expect(await sender.records()).toEqual({ domain: 'shoot.pier.example', spf: 'notChecked', dkim: 'notChecked', dmarc: 'missing' })
  })

  it.each([
    ['no mail leaves', { smtpUrl: null }],
    ['the sender is this machine', { mailFrom: 'callboard@localhost.localdomain' }],
  ])('asks nobody when %s', async (_case, changes) => {
    expect(await dnsSenderDomain({ ...settings, dnsServers: ['127.0.0.1:9'], ...changes }, clock).records()).toBeNull()
  })

  it.each([
    [spfOf, null, 'notChecked'], [spfOf, [], 'missing'], [spfOf, ['v=spf10 x'], 'missing'], [spfOf, ['v=spf1 mx ~all', 'other'], 'found'],
    [spfOf, ['v=spf1 mx', 'v=spf1 a'], 'faulty'], [spfOf, ['v=spf1 +all'], 'faulty'], [spfOf, ['v=spf1 include:all.example ?all'], 'found'],
    [dkimOf, null, 'notChecked'], [dkimOf, [], 'missing'], [dkimOf, ['v=DKIM1; p='], 'faulty'], [dkimOf, ['k=rsa; p=MIIB'], 'found'],
    [dmarcOf, null, 'notChecked'], [dmarcOf, ['v=spf1 -all'], 'missing'], [dmarcOf, ['v=DMARC1; p=reject; rua=mailto:a@b.example'], 'found'],
    [dmarcOf, ['v=DMARC1; rua=x'], 'faulty'], [dmarcOf, ['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'faulty'],
  ] as const)('%p takes %j for %s', (standingOf, texts, expected) => {
    expect(standingOf(texts)).toBe(expected)
  })

  it.each([['pier.example', true], ['localhost', false], ['callboard.localdomain', false], ['mail', false], ['notlocal.example', true]])('would look %s up: %s', (domain, expected) => {
    expect(isLookedUp(domain)).toBe(expected)
  })
})
