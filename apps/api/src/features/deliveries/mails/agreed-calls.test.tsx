import { changesBetween, type PersonSnapshot, type Revision, sentenceOf } from '@callboard/notice'
import { callTime, clockTime, formatDay, localDate, minutes, zone } from '@callboard/time'
import { expect, it } from '@jest/globals'
import cases from '../../../../../../packages/time/cases/agreed-calls.json' with { type: 'json' }
import { mailBody } from '../../../platform/mail/mail-body.js'
import type { Language } from '../reach/channel.js'
import { NoticeMail } from './notice-mail.js'

const LANGUAGES: readonly Language[] = ['en', 'de']

function revisionOf({ date, time, zone: where }: (typeof cases)[number]): Revision {
  const call = callTime({ date: localDate(date), generalCall: clockTime(time), offset: minutes(0), zone: zone(where) })
  const day = { dayId: 'A', dayNumber: 12, date: localDate(date), generalCall: clockTime(time), location: null, sceneNumbers: [] }
  return { number: 1, colour: 'White', days: [day], bookings: [{ personId: 'ana', dayId: 'A', dayNumber: 12, status: 'W', sceneNumbers: [], location: null, ...call }] }
}

it.each(cases)('a call at $time on $date in $zone is mailed as it was agreed, as text and as a page: $says', async (agreed) => {
  const [ana] = changesBetween(null, revisionOf(agreed)).people
  const sentences = ana!.changes.map((change) => sentenceOf(change, { clock: '24h' }))
  const snapshot = {
    production: { title: 'The Night Ferry' }, revision: { colour: 'White', tint: '#fff', published: '', replaces: null, reason: '' }, notice: { unit: [], unchanged: '' },
  } as unknown as PersonSnapshot
  for (const language of LANGUAGES) {
    const letter = { snapshot, sentences, issue: null, digest: false, publishedBy: 'Inês', url: 'http://callboard.example/c#x', language }
    const { text, html } = await mailBody(<NoticeMail {...letter} />)
    for (const body of [text, html]) {
      expect(body).toContain(`Day 12 ${formatDay(localDate(agreed.date))}: your call is ${agreed.time}`)
      expect(body.match(/\b\d\d:\d\d\b/g)).toEqual([agreed.time])
    }
  }
})
