import { domainToASCII } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startSmtp, type TestSmtp } from '../../../test/smtp.js'
import type { Mail, Mailer } from './mailer.js'
import { smtpMailer } from './smtp-mailer.js'

let smtp: TestSmtp
let mailer: Mailer
beforeEach(async () => {
  smtp = await startSmtp()
  mailer = smtpMailer({ url: smtp.url, from: 'office@callboard.example' })
})
afterEach(async () => {
  await mailer.close()
  await smtp.stop()
})

const mailTo = (address: string, changes: Partial<Mail> = {}): Mail => ({
  to: { name: 'Inês Carvalho', address },
  subject: 'Call sheet 4',
  text: 'Call at 06:30.',
  html: '<p>Call at 06:30.</p>',
  messageId: '3f1c',
  organizationId: null,
  ...changes,
})

/** What ends a line, a name or an address, begins a header or another recipient, hides, is folded badly. */
const PIECES = [
  '\r', '\n', '\r\n', '\0', '\t', ' ', ',', ';', ':', '"', "'", '\\', '<', '>', '(', ')', '[', ']', '@', '.', '..', '%0d%0a', '%', '!', '\u2028', '\u202e', '\u200b', '\ud83d', 'é', '日本語', '👩‍🎬',
  '\r\nBcc: evil@x.example\r\n', '\nTo: evil@x.example', '\r\n\r\n.\r\nMAIL FROM:<evil@x.example>\r\n', 'evil@x.example', ',evil@x.example', '> <evil@x.example', '" <evil@x.example>, "', 'group: evil@x.example;',
  '=?utf-8?Q?=0D=0ABcc:_evil=40x.example?=', '=?utf-8?B?ZXZpbEB4LmV4YW1wbGU=?=', 'xn--', 'ines', 'Größe', 'a'.repeat(70), 'b'.repeat(1100),
]
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''))
const addresses = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('ines@x.example', "o'hara+set@x.example", 'ines@caf\u00e9.example', 'i.n.e.s@a.b.x.example') },
  hostile.map((text) => `${text}@x.example`), hostile.map((text) => `ines@${text}`), hostile.map((text) => `"${text}"@x.example`), hostile,
)
/** As the header has it: the domain by its spelling among servers. */
const spelt = (address: string) => address.replace(/[^@]+$/, (domain) => domainToASCII(domain))

describe('smtpMailer', () => {
  it('sends to one recipient', async () => {
    expect(await mailer.send(mailTo('ines@x.example'))).toEqual({ accepted: true, kept: false })
    expect(smtp.messages).toEqual([
      expect.objectContaining({
        recipients: ['ines@x.example'],
        from: expect.objectContaining({ address: 'office@callboard.example', name: 'Callboard' }),
        to: [expect.objectContaining({ address: 'ines@x.example', name: 'Inês Carvalho' })],
        subject: 'Call sheet 4',
        text: 'Call at 06:30.\n',
        html: '<p>Call at 06:30.</p>\n',
        messageId: '<3f1c@callboard.example>',
      }),
    ])
  })

  it('sends to a domain in other letters by its spelling among servers', async () => {
    expect(await mailer.send(mailTo('ines@caf\u00e9.example'))).toEqual({ accepted: true, kept: false })
    // The test's server spells it back; it would have been refused as it stands.
    expect(smtp.messages.map((mail) => mail.recipients)).toEqual([['ines@caf\u00e9.example']])
  })

  it.each(['a@x.example\r\nBcc: evil@x.example', '"evil@x.example"@y.example', 'a@x.example,evil@x.example', 'a@x.example evil@x.example', 'nobody'])('refuses %j without asking the server', async (address) => {
    expect(await mailer.send(mailTo(address))).toEqual({ accepted: false, refused: 'permanent', reason: 'not a mail address' })
    expect(smtp.messages).toEqual([])
  })

  it.each([
    ['a header', 'Hello\r\nBcc: evil@x.example'],
    ['another recipient', 'Ana <evil@x.example>, "'],
    ['another recipient in quotes', '", evil@x.example, "'],
    ['a whole second mail', 'x\r\n\r\nbody\r\n.\r\nMAIL FROM:<evil@x.example>\r\n'],
    ['letters that hide', 'A\u0000n\u2028a\u202e'],
  ])('makes no more of a name and a subject with %s', async (_case, text) => {
    expect(await mailer.send(mailTo('ines@x.example', { to: { name: text, address: 'ines@x.example' }, subject: text }))).toEqual({ accepted: true, kept: false })
    const [mail, ...more] = smtp.messages
    expect(more).toEqual([])
    expect(mail!.recipients).toEqual(['ines@x.example'])
    expect(mail!.to).toEqual([expect.objectContaining({ address: 'ines@x.example' })])
    expect(mail!.bcc ?? []).toEqual([])
    expect(mail!.headers.map((header) => header.key)).not.toContain('bcc')
    expect(mail!.text).toBe('Call at 06:30.\n')
  })

  it('sends 500 hostile names, subjects and addresses to the one intended or to nobody, always with the same headers', async () => {
    const tally = { sent: 0, refused: 0 }
    const headers = new Set<string>()
    await fc.assert(
      fc.asyncProperty(hostile, hostile, addresses, async (name, subject, address) => {
        smtp.messages.length = 0
        const outcome = await mailer.send(mailTo(address, { to: { name, address }, subject: `S${subject}` }))
        expect(smtp.messages.map((mail) => mail.recipients)).toEqual(outcome.accepted ? [[address]] : [])
        for (const mail of smtp.messages) {
          expect([mail.to?.map((to) => to.address), mail.cc, mail.bcc, mail.text]).toEqual([[spelt(address)], undefined, undefined, 'Call at 06:30.\n'])
          headers.add(mail.headers.map(({ key }) => key).join())
        }
        tally[outcome.accepted ? 'sent' : 'refused'] += 1
      }),
      { numRuns: 500, seed: 14 },
    )
    expect(headers.size).toBe(1)
    expect([tally.sent > 100, tally.refused > 100]).toEqual([true, true])
  }, 120_000)

  it.each([
    [550, 'recipient', 'permanent'],
    [554, 'data', 'permanent'],
    [450, 'recipient', 'temporary'],
    [451, 'data', 'temporary'],
    [421, 'data', 'temporary'],
  ] as const)('takes %i at the %s for a %s refusal', async (code, step, refused) => {
    smtp.failNext(code, step)
    expect(await mailer.send(mailTo('ines@x.example'))).toEqual({ accepted: false, refused, reason: expect.stringContaining(String(code)) })
    expect(await mailer.send(mailTo('ines@x.example'))).toEqual({ accepted: true, kept: false })
  })

  it('takes a server that is not there for a temporary refusal', async () => {
    const { url } = smtp
    await smtp.stop()
    const lonely = smtpMailer({ url, from: 'office@callboard.example' })
    expect(await lonely.send(mailTo('ines@x.example'))).toMatchObject({ accepted: false, refused: 'temporary' })
    await lonely.close()
  })

  it('reads no file and no address for a body', async () => {
    const body = { path: '/etc/hostname', href: 'http://127.0.0.1:9/' } as unknown as string
    expect(await mailer.send(mailTo('ines@x.example', { text: body, html: body }))).toMatchObject({ accepted: false })
    expect(smtp.messages).toEqual([])
  })
})
