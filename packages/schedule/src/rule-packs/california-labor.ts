import type { RulePack } from './rule-pack.js'

const ORDER = 'California Industrial Welfare Commission Order 12-2001, motion picture industry'

/** What Californian law asks for everybody no agreement speaks for. */
export const CALIFORNIA_LABOR: RulePack = {
  id: 'california-labor',
  name: 'California, wage order 12',
  date: '2002-01-01',
  source: ORDER,
  appliesTo: 'everyone',
  meals: { within: 360, minimum: 30, nonDeductible: null, source: `${ORDER}: meal periods` },
  dayLength: {
    meals: 'counted',
    limits: [{ minutes: 960, severity: 'breach', says: 'it is the most in one day, meals included' }],
    source: `${ORDER}: hours and days of work`,
  },
  money: [],
  notes: ['A missed meal is paid with one more hour.'],
}
