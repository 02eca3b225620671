import type { DayType } from './board.js'

/** Each type of day as schedules print it. */
export const DAY_TYPE_NAMES: Readonly<Record<DayType, string>> = {
  shoot: 'Shoot',
  prep: 'Prep',
  travel: 'Travel',
  rehearsal: 'Rehearsal',
  hiatus: 'Hiatus',
  weekend: 'Weekend',
  holiday: 'Holiday',
  weather: 'Weather',
  wrap: 'Wrap',
}
