import { describe, expect, it } from '@jest/globals'
import { clockTime, instant, zone } from '@callboard/time'
import { deliveriesFor, type NoticeToTell } from './deliveries-for.js'
import type { PersonReach } from './find-reach.js'

const NOW = instant('2027-01-11T22:30:00Z')
const notice: NoticeToTell = { noticeId: 'n', personId: 'ana', affects: null }
const ana: PersonReach = {
  personId: 'ana', email: 'ana@x.example', phone: '+351912345678', channels: null, quietFrom: null, quietTo: null, zone: zone('Europe/Lisbon'),
  smsAgreed: false, devices: 0, hasAccount: false,
}
const told = (person: Partial<PersonReach>, undoSeconds = 0, about: Partial<NoticeToTell> = {}) =>
  deliveriesFor([{ ...notice, ...about }], { people: new Map([['ana', { ...ana, ...person }]]), undoSeconds }, NOW)
const ways = (person: Partial<PersonReach>) => told(person).map(({ channel, address, blockedBy }) => [channel, address, blockedBy])

describe('by which channels a notice goes', () => {
  it.each<[string, Partial<PersonReach>, unknown[]]>([
    ['by mail when nothing was said', {}, [['email', 'ana@x.example', null]]],
    ['by mail and to the phones that asked', { devices: 2 }, [['email', 'ana@x.example', null], ['push', null, null]]],
    ['in the office too with an account', { hasAccount: true }, [['email', 'ana@x.example', null], ['inApp', null, null]]],
    ['as they prefer, in their order', { channels: ['sms', 'email'], smsAgreed: true }, [['sms', '+351912345678', null], ['email', 'ana@x.example', null]]],
    ['not by text without consent, but by mail then', { channels: ['sms'] }, [['email', 'ana@x.example', null], ['sms', '+351912345678', 'noConsent']]],
    ['not by text without a number', { channels: ['sms'], phone: null, smsAgreed: true }, [['email', 'ana@x.example', null], ['sms', null, 'noNumber']]],
    ['to no phone that has gone', { channels: ['push'] }, [['email', 'ana@x.example', null], ['push', null, 'noDevice']]],
    ['in the office alone when they prefer that, and by mail so that it is not overlooked', { channels: ['inApp'], hasAccount: true },
      [['email', 'ana@x.example', null], ['inApp', null, null]]],
    ['not without an address', { email: null }, [['email', null, 'noAddress']]],
    ['not to what is no address', { email: 'ana at home' }, [['email', 'ana at home', 'noAddress']]],
  ])('%s', (_case, person, expected) => {
    expect(ways(person)).toEqual(expected)
  })

  it.each<[string, Partial<PersonReach>, unknown[]]>([
    ['by mail', { devices: 2, hasAccount: true }, [['email', 'ana@x.example', null]]],
    ['in the office where they look there first', { channels: ['push', 'inApp', 'email'], devices: 1, hasAccount: true }, [['inApp', null, null]]],
    ['never by text, even to those who want nothing else', { channels: ['sms'], smsAgreed: true }, [['email', 'ana@x.example', null]]],
    ['in the office without an address', { email: null, hasAccount: true }, [['inApp', null, null]]],
    ['to nobody it cannot reach', { email: null, smsAgreed: true, devices: 1 }, []],
  ])('sends a digest one way: %s', (_case, person, expected) => {
    expect(told(person, 0, { digest: true }).map(({ channel, address, blockedBy }) => [channel, address, blockedBy])).toEqual(expected)
  })

  it('tells that somebody is not there any more', () => {
    expect(deliveriesFor([{ ...notice, personId: 'gone' }], { people: new Map(), undoSeconds: 0 }, NOW)).toMatchObject([{ state: 'blocked', blockedBy: 'noAddress' }])
  })

  it('waits as long as it can be taken back, and until quiet hours end', () => {
    const quiet = { quietFrom: clockTime('22:00'), quietTo: clockTime('07:00'), hasAccount: true }
    expect(told({}, 20)[0]!.nextAttemptAt).toBe('2027-01-11T22:30:20Z')
    expect(told({}, 20, { digest: true })[0]!.nextAttemptAt).toBe('2027-01-11T22:30:30Z')
    expect(told(quiet, 20).map((one) => one.nextAttemptAt)).toEqual(['2027-01-12T07:00:00Z', '2027-01-11T22:30:20Z'])
    expect(told(quiet, 20, { affects: instant('2027-01-12T06:00:00Z') })[0]!.nextAttemptAt).toBe('2027-01-11T22:30:20Z')
  })
})
