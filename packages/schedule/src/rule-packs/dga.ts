import type { RulePack } from './rule-pack.js'

/** Directors and their team. */
export const DGA: RulePack = {
  id: 'dga',
  name: 'DGA',
  date: '2023',
  source: 'DGA agreements: paragraph 4-110, and “Know your contract” on the 2023 Basic Agreement',
  appliesTo: 'directing',
  dayLength: {
    meals: 'counted',
    limits: [{ minutes: 1080, severity: 'warning', says: 'a director is offered a hotel nearby or a car home' }],
    source: 'DGA, paragraph 4-110: work in excess of 18 hours',
  },
  money: [],
  notes: [
    'A second assistant director’s day begins with the earlier of general call and the call of make-up and hair, and ends one hour after camera wrap.',
    'Payments for extended workdays changed in 2023.',
  ],
}
