import { shootDaysInOrder, stripsOfDay, totalsOfDay, type ShootDay } from '@callboard/schedule'
import { formatClock, formatDay } from '@callboard/time'
import { castNumbersIn, pagesText } from './scene-rows-of.js'
import type { SheetContext } from './sheet-context.js'
import type { AdvanceDay } from './view-tables.js'

/** The next shoot days in brief. */
export function advanceOf(sheet: SheetContext): readonly AdvanceDay[] {
  const days = shootDaysInOrder(sheet.input.board)
  const today = days.findIndex((day) => day.id === sheet.input.day.id)
  if (today === -1) return []
  return days.slice(today + 1, today + 1 + sheet.template.advanceDays).map((day, index) => briefOf(sheet, day, today + 2 + index))
}

function briefOf(sheet: SheetContext, day: ShootDay, number: number): AdvanceDay {
  const { board, scenes, locations, clock } = sheet.input
  const strips = stripsOfDay(board, day.id).flatMap((strip) => (strip.kind === 'scene' ? strip : []))
  const facts = strips.map((strip) => scenes.get(strip.sceneId))
  const estimated = facts.some((scene) => scene?.eighthsEstimated ?? true)
  return {
    day: `Day ${number} ${formatDay(day.date)}`,
    call: formatClock(day.generalCall, clock),
    location: locations.get(day.locationId ?? '')?.name ?? 'TBA',
    scenes: [...new Set(facts.map((scene) => scene?.number ?? '?'))].join(', '),
    pages: pagesText(totalsOfDay(board, day.id).eighths, estimated),
    cast: castNumbersIn(sheet, facts),
  }
}
