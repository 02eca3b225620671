import type { MinorsBand } from './minors-rule.js'
import type { RulePack } from './rule-pack.js'

const CODE = 'California Labor Code 1308.7'
const HOURS = 'California Code of Regulations, title 8, section 11760'
const MEAL = 30

/** Hours at the place of work are the regulation's and half an hour for the meal. */
const bands: readonly MinorsBand[] = [
  {
    from: { days: 15 },
    name: '15 days to 6 months',
    atPlace: 120,
    work: 20,
    workWithoutSchool: 20,
    windows: [
      { from: '09:30', to: '11:30' },
      { from: '14:30', to: '16:30' },
    ],
  },
  { from: { months: 6 }, name: '6 months to 2 years', atPlace: 240 + MEAL, work: 120, workWithoutSchool: 120, windows: [] },
  { from: { months: 24 }, name: '2 to 5 years', atPlace: 360 + MEAL, work: 180, workWithoutSchool: 180, windows: [] },
  { from: { months: 72 }, name: '6 to 8 years', atPlace: 480 + MEAL, work: 240, workWithoutSchool: 360, windows: [] },
  { from: { months: 108 }, name: '9 to 15 years', atPlace: 540 + MEAL, work: 300, workWithoutSchool: 420, windows: [] },
  { from: { months: 192 }, name: '16 and 17 years', atPlace: 600 + MEAL, work: 360, workWithoutSchool: 480, windows: [] },
]

/** Performers under 18 in California, and Californian minors wherever they are taken to. */
export const CALIFORNIA_MINORS: RulePack = {
  id: 'california-minors',
  name: 'California, minors in the entertainment industry',
  date: '2026-11-22',
  source: `${CODE}; ${HOURS} and following`,
  appliesTo: 'minors',
  dailyRest: { minimum: 720, reduced: null, source: `${HOURS}: twelve hours from dismissal to the next call` },
  minors: {
    adultAt: 18,
    bands,
    earliest: '05:00',
    latestBeforeSchoolDay: '22:00',
    latestOtherwise: '00:30',
    weeklyWork: 2880,
    teacherBelow: 16,
    source: `${CODE}; ${HOURS}`,
  },
  money: [],
  notes: [
    'A school day already attended counts six hours of the day.',
    'From 16 on, whoever has passed the high-school proficiency examination works adult hours.',
    'A permit to work, and 15 % of the pay in a blocked trust account, are needed.',
    'For infants a nurse and a studio teacher are there: one for three up to six weeks of age, for ten after.',
  ],
}
