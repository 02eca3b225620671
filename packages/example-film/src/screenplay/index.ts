import { thursday } from './01-thursday.js'
import { friday } from './02-friday.js'
import { fridayNight } from './03-friday-night.js'
import { saturday } from './04-saturday.js'
import { saturdayNight } from './05-saturday-night.js'
import { sunday } from './06-sunday.js'
import { sundayAfternoon } from './07-sunday-afternoon.js'
import { sundayNight } from './08-sunday-night.js'
import { monday } from './09-monday.js'
import { mondayNight } from './10-monday-night.js'
import { titlePage } from './title-page.js'

const sequences = [
  thursday,
  friday,
  fridayNight,
  saturday,
  saturdayNight,
  sunday,
  sundayAfternoon,
  sundayNight,
  monday,
  mondayNight,
]

/** The whole screenplay as Fountain: a title page and 66 numbered scenes, "1" to "64" with "12A" and "31A". */
export const screenplay: string = `${[titlePage, ...sequences].join('\n\n')}\n`
