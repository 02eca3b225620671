import { ussDate } from './dates.js'
import type { UssFile } from './uss-file.js'
import type { UssSchedule } from './uss-schedule.js'
import { writtenBreaks, writtenStripboard } from './written-board.js'
import { writtenCalendar } from './written-calendar.js'
import { writtenElements } from './written-elements.js'
import { writtenScenes } from './written-scenes.js'

/** The version of the standard that is written. */
const VERSION = '1.0.0'

/**
 * A draft as a file of the Universal Schedule Standard; `JSON.stringify` makes it the text of a `.uss` file. Everything the standard has a
 * place for is there, the rest in `_callboard…` keys. What is nobody else's business is left out: who plays whom, what a day costs, calls of
 * persons, their absences, and reasons for those of elements.
 */
export function writeUss(schedule: UssSchedule): UssFile {
  const { header, breakdown } = schedule
  const calendar = writtenCalendar(schedule)
  return {
    universalScheduleStandard: {
      id: header.id,
      author: header.author,
      company: header.company,
      created: header.created,
      description: header.description,
      episode: header.episode || null,
      episodeName: header.episodeName || null,
      name: header.name,
      project: header.project,
      schedColor: header.scheduleColour || null,
      schedDate: header.scheduleDate && ussDate(header.scheduleDate),
      scriptColor: header.scriptColour || null,
      scriptDate: header.scriptDate && ussDate(header.scriptDate),
      season: header.season || null,
      source: 'Callboard',
      version: VERSION,
      breakdowns: [...writtenScenes(schedule), ...writtenBreaks(schedule)],
      calendars: [calendar],
      ...writtenElements(schedule),
      stripboards: [writtenStripboard(schedule, calendar.id)],
      _callboardSceneOrders: breakdown.orders,
    },
  }
}
