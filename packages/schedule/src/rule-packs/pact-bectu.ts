import type { RulePack } from './rule-pack.js'

const AGREEMENT = 'Pact/Bectu TV Drama Agreement 2023'
const REGULATIONS = 'Working Time Regulations 1998'

/** Crew of television drama in the United Kingdom. */
export const PACT_BECTU: RulePack = {
  id: 'pact-bectu-tv-2023',
  name: AGREEMENT,
  date: '2023-01-01',
  source: `${AGREEMENT}, in force from 1 January 2023, with the ${REGULATIONS}`,
  appliesTo: 'crew',
  dailyRest: { minimum: 660, reduced: null, source: `${AGREEMENT}: broken turnaround; ${REGULATIONS}, regulation 10` },
  weeklyRest: { minimum: 1440, lateStart: null, sixDayWeek: null, source: `${REGULATIONS}, regulation 11` },
  meals: { within: 360, minimum: 20, nonDeductible: null, source: `${REGULATIONS}, regulation 12` },
  dayLength: {
    meals: 'counted',
    limits: [{ minutes: 660, severity: 'warning', says: 'days are scheduled 10 hours and 1 for lunch; some departments have one more contracted hour' }],
    source: `${AGREEMENT}: standard working day`,
  },
  daysInARow: {
    steps: [{ day: 6, severity: 'note', says: 'a sixth shooting day is paid at one and a half' }],
    lastStepGoesOn: false,
    source: `${AGREEMENT}: sixth day`,
  },
  money: [{ what: 'most that overtime is paid for an hour', amounts: [70], currency: 'GBP', date: '2023-01-01', source: AGREEMENT }],
  notes: [
    'Weekend work needs two weeks’ notice. Night work counts from 23:00.',
    'A continuous working day has 9 hours and no formal break, a semi-continuous one 9.5 hours and half an hour.',
  ],
}
