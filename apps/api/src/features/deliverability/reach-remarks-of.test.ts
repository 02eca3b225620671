import { describe, expect, it } from '@jest/globals'
import { clockTime, instant, zone } from '@callboard/time'
import type { Reach } from '../deliveries/index.js'
import { reachRemarksOf } from './reach-remarks-of.js'
import { senderRemarksOf } from './sender-remarks-of.js'

type Person = Reach['people'] extends ReadonlyMap<string, infer One> ? One : never

/** Ten past six the evening before a call at half past six: more than twelve hours ahead. */
const NOW = instant('2027-01-11T18:10:00Z')
const CALL = instant('2027-01-12T06:30:00Z')
const fine: Person = {
  personId: 'ana', email: 'ana@x.example', phone: '+351912345678', channels: null, quietFrom: null, quietTo: null, zone: zone('Europe/Lisbon'),
  smsAgreed: true, devices: 0, hasAccount: false,
}
const quiet = (from: string, to: string) => ({ quietFrom: clockTime(from), quietTo: clockTime(to) })

interface Case {
  readonly person?: Partial<Person>
  readonly refused?: readonly string[]
  readonly hasSms?: boolean
  readonly others?: readonly Person[]
}

const remarksOf = ({ person = {}, refused = [], hasSms = true, others = [] }: Case) =>
  reachRemarksOf([{ personId: 'ana', name: 'Ana', callAt: CALL }], {
    reach: { people: new Map([{ ...fine, ...person }, ...others].map((one) => [one.personId, one])), undoSeconds: 0 }, refused: new Set(refused), hasSms, now: NOW,
  }).map(({ faults, reached }) => [...faults, reached ? 'reached' : 'not reached'].join(', '))

describe('who would not hear of it', () => {
  it.each<[string, Case, string[]]>([
    ['nothing is wrong', {}, []],
    ['there is no address', { person: { email: null } }, ['noAddress, not reached']],
    ['it is blank', { person: { email: ' ' } }, ['noAddress, not reached']],
    ['it is none', { person: { email: 'ana at home' } }, ['badAddress, not reached']],
    ['it refused the last mail', { refused: ['ana email'] }, ['bounced, not reached']],
    ['somebody else’s refused it', { refused: ['jan email'] }, []],
    ['an account alone is not being reached', { person: { email: null, hasAccount: true } }, ['noAddress, not reached']],
    ['text messages are not agreed to', { person: { channels: ['sms'], smsAgreed: false } }, ['noConsent, reached']],
    ['there is no number for them', { person: { channels: ['sms', 'email'], phone: null } }, ['noNumber, reached']],
    ['there is neither number nor address', { person: { channels: ['sms'], phone: null, email: null } }, ['noAddress, noNumber, not reached']],
    ['none leave this server', { person: { channels: ['sms'] }, hasSms: false }, ['smsKept, not reached']],
    ['the number refused the last', { person: { channels: ['sms', 'email'] }, refused: ['ana sms'] }, ['smsRefused, reached']],
    ['the phone has gone', { person: { channels: ['push'] } }, ['noDevice, reached']],
    ['there is no account', { person: { channels: ['inApp'] } }, ['noAccount, reached']],
    ['the address is somebody else’s too', { others: [{ ...fine, personId: 'jan', email: 'ANA@x.example' }] }, ['sharedAddress, reached']],
    ['somebody else’s is another', { others: [{ ...fine, personId: 'jan', email: 'jan@x.example' }] }, []],
    ['quiet hours end after the call', { person: quiet('18:00', '07:00') }, ['quietHours, reached']],
    ['quiet hours end before it', { person: quiet('18:00', '06:00') }, []],
    ['quiet hours have not begun', { person: quiet('18:30', '07:00') }, []],
  ])('%s', (_case, given, expected) => {
    expect(remarksOf(given)).toEqual(expected)
  })

  it('has those whom nothing reaches first, then the earliest call', () => {
    const people = [['late', '09:00', 'x'], ['early', '05:00', 'x'], ['lost', '10:00', null]] as const
    const reach = { people: new Map(people.map(([personId, , email]) => [personId, { ...fine, personId, email: email && 'one@x.example' }])), undoSeconds: 0 }
    const told = people.map(([personId, at]) => ({ personId, name: personId, callAt: instant(`2027-01-12T${at}:00Z`) }))
    expect(reachRemarksOf(told, { reach, refused: new Set(), hasSms: true, now: NOW }).map(({ name }) => name)).toEqual(['lost', 'early', 'late'])
  })
})

describe('what is wrong with sending', () => {
  const settings = { smtpUrl: 'smtp://x', sms: null, publicUrl: 'https://calls.pier.example', mailFrom: 'office@pier.example' }
  const calm = { settings, putOff: { waiting: 0, said: null }, smsWished: 0 }
  it.each([
    ['nothing', {}, []],
    ['no mail server', { settings: { ...settings, smtpUrl: null, mailFrom: 'a@localhost', publicUrl: 'http://localhost:4000' } }, ['mailKept 0 ']],
    ['a mail server that puts off', { putOff: { waiting: 3, said: '451 4.7.1 greylisted ana@x.example' } }, ['mailPutOff 3 451']],
    ['one that does not answer', { putOff: { waiting: 1, said: 'connect ECONNREFUSED 127.0.0.1:2500' } }, ['mailPutOff 1 ']],
    ['text messages nobody carries', { smsWished: 2 }, ['smsKept 2 ']],
    ['links to this machine', { settings: { ...settings, publicUrl: 'http://localhost:4000' } }, ['localLinks 0 ']],
    ['a sender of nowhere', { settings: { ...settings, mailFrom: 'a@localhost.localdomain' } }, ['noDomain 0 ']],
  ])('%s', (_case, changes, expected) => {
    expect(senderRemarksOf({ ...calm, ...changes }).map(({ kind, waiting, code }) => `${kind} ${waiting} ${code}`)).toEqual(expected)
  })
})
