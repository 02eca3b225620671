import type { RulePack } from './rule-pack.js'

const DIRECTIVE = 'Directive 2003/88/EC of 4 November 2003 on the organisation of working time'

/** What holds where nothing else was agreed: the minimum of European working time law. */
export const HOUSE_RULES = {
  id: 'house-rules',
  name: 'House rules',
  date: '2003-11-04',
  source: DIRECTIVE,
  appliesTo: 'everyone',
  dailyRest: { minimum: 660, reduced: null, source: `${DIRECTIVE}, article 3` },
  weeklyRest: { minimum: 2100, lateStart: null, sixDayWeek: null, source: `${DIRECTIVE}, article 5: 24 hours and the 11 of article 3` },
  meals: { within: 360, minimum: null, nonDeductible: null, source: `${DIRECTIVE}, article 4` },
  dayLength: {
    meals: 'counted',
    limits: [{ minutes: 780, severity: 'warning', says: 'more than eleven hours of rest leave of 24' }],
    source: `${DIRECTIVE}, article 3: 11 of 24 hours are rest`,
  },
  daysInARow: {
    steps: [{ day: 7, severity: 'warning', says: 'a day off is asked in every seven days' }],
    lastStepGoesOn: true,
    source: `${DIRECTIVE}, article 5`,
  },
  money: [],
  notes: ['National law and agreements may ask for more, and may shorten some of it against rest given later.'],
} as const satisfies RulePack
