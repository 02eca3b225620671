import { expect, it } from '@jest/globals'
import type { Instant, Zone } from '@callboard/time'
import cases from '../../../../../packages/time/cases/agreed-calls.json' with { type: 'json' }
import { minutesOf } from '../words/date-words.js'
import { ownClockOf } from './own-clock.js'

it.each(cases)('a call at $time on $date in $zone is named to whoever is elsewhere by their own clock: $says', ({ zone, instant, date, time, there }) => {
  for (const [own, wall] of Object.entries(there)) {
    const said = ownClockOf(instant as Instant, { zone: zone as Zone, clock: '24h', language: 'en', own })
    if (wall === `${date} ${time}`) expect([own, said]).toEqual([own, null])
    else expect([own, said]).toEqual([own, `${wall.slice(11)} (${new Date(`${wall.slice(0, 10)}T00:00:00Z`).toUTCString().replace(/^(\w+), 0?(\d+) (\w+).*/, '$1 $2 $3').replace('Sep', 'Sept')})`])
    expect(minutesOf(ownClockOf(instant as Instant, { zone: zone as Zone, clock: '12h', language: 'en', own })?.replace(/ \(.*/, '') ?? wall.slice(11))).toBe(minutesOf(wall.slice(11)))
  }
})
