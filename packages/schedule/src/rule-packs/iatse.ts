import type { RulePack } from './rule-pack.js'

const SOURCE = 'IATSE Basic Agreement of 2021'

/** Crew under the Basic Agreement. */
export const IATSE: RulePack = {
  id: 'iatse',
  name: 'IATSE Basic Agreement',
  date: '2021',
  source: SOURCE,
  appliesTo: 'crew',
  dailyRest: { minimum: 600, reduced: null, source: `${SOURCE}: rest periods` },
  weeklyRest: {
    minimum: 3240,
    lateStart: null,
    sixDayWeek: { minimum: 1920, when: null },
    source: `${SOURCE}: weekend rest, 54 hours after a five-day week and 32 after a six-day week`,
  },
  meals: { within: 360, minimum: null, nonDeductible: null, source: `${SOURCE}: meal periods` },
  money: [],
  notes: ['Golden hours, premiums of the sixth and seventh day and meal penalties are those of each local.'],
}
