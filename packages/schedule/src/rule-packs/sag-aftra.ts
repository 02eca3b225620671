import type { RulePack } from './rule-pack.js'

/** Performers under the theatrical and television agreements. */
export const SAG_AFTRA: RulePack = {
  id: 'sag-aftra',
  name: 'SAG-AFTRA theatrical and television',
  date: '2026-11-22',
  source: 'SAG-AFTRA, contract pages on rest periods, meal periods and overtime',
  appliesTo: 'cast',
  dailyRest: {
    minimum: 720,
    reduced: {
      minimum: 600,
      when: 'only on location outside the studio zone with exterior work the day before and the day after, once in four days in a row',
    },
    source: 'SAG-AFTRA, Rest periods (forced calls): daily rest',
  },
  weeklyRest: {
    minimum: 3360,
    lateStart: { minimum: 3240, notBefore: '06:00' },
    sixDayWeek: { minimum: 2160, when: 'only in a six-day week on location' },
    source: 'SAG-AFTRA, Rest periods (forced calls): weekly rest',
  },
  meals: {
    within: 360,
    minimum: 30,
    nonDeductible: { minimum: 15, withinOfCall: 120 },
    source: 'SAG-AFTRA, Meal periods',
  },
  dayLength: {
    meals: 'notCounted',
    limits: [{ minutes: 600, severity: 'note', says: 'day performers are paid double time beyond it' }],
    source: 'SAG-AFTRA, Overtime: day performers',
  },
  money: [
    {
      what: 'meal penalty for the first half hour, the second, each one after',
      amounts: [25, 35, 50],
      currency: 'USD',
      date: null,
      source: 'SAG-AFTRA, Meal periods',
    },
    { what: 'forced call, day performer: a day’s pay or this, the lesser', amounts: [900], currency: 'USD', date: null, source: 'SAG-AFTRA, Rest periods (forced calls)' },
    { what: 'forced call, three-day and weekly performer: a day’s pay or this, the lesser', amounts: [950], currency: 'USD', date: null, source: 'SAG-AFTRA, Rest periods (forced calls)' },
  ],
  notes: [
    'Theatrical, on overnight location: 11 hours of rest on any two days of the week that do not follow each other.',
    'Television, on overnight location: the 12 hours are not reduced.',
    'Low-budget agreements have rules of their own.',
  ],
}
