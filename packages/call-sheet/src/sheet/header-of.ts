import { DAY_TYPE_NAMES, dayNumberOf, shootDaysInOrder, type Board, type ShootDay, type Strip } from '@callboard/schedule'
import { formatClock, formatDayYear, wallTimeOf, type ClockTime } from '@callboard/time'
import { wrapOf } from '../wrap-of.js'
import { longDate } from './long-date.js'
import { printedTime, printedWord } from './printed-time.js'
import { printedAfterCall, type SheetContext } from './sheet-context.js'
import type { RevisionBand, SheetHeader } from './view.js'
import type { PrintedTime } from './view-words.js'
import type { CallSheetInput } from './view-input.js'

/** Minutes after general call, as sheets print it: a first meal is due within six hours. */
const LUNCH_AFTER = 360

export function headerOf(sheet: SheetContext): SheetHeader {
  const { production, board, day, revision, details } = sheet.input
  return {
    production: production.title,
    company: production.company,
    credits: production.credits ?? [],
    revision: revisionOf(sheet.input),
    dayOfDays: dayOfDays(board, day),
    dayNumber: dayNumberOf(board, day.id) ?? 0,
    date: longDate(day.date),
    isoDate: day.date,
    generalCall: printedAfterCall(sheet, 0),
    shootingCall: typedTime(sheet, details?.shootingCall) ?? shootingCallOf(sheet),
    lunch: typedTime(sheet, details?.lunch) ?? lunchOf(sheet),
    wrap: printedTime(wrapOf(sheet.input), sheet.clock),
    scriptColour: (production.scriptColour ?? 'TBA').toUpperCase(),
    scheduleColour: revision.colour.toUpperCase(),
    contacts: production.contacts ?? [],
    rules: production.rules ?? [],
  }
}

function dayOfDays(board: Board, day: ShootDay): string {
  const number = dayNumberOf(board, day.id)
  return number === null ? DAY_TYPE_NAMES[day.type] : `Day ${number} of ${shootDaysInOrder(board).length}`
}

function revisionOf({ revision, zone, clock }: CallSheetInput): RevisionBand {
  const { number, colour, tint, issuedAt, replaces } = revision
  const wall = issuedAt ? wallTimeOf(issuedAt, zone) : null
  return {
    number,
    word: colour.toUpperCase(),
    tint: tint ?? null,
    issued: wall ? `${formatDayYear(wall.date)} ${formatClock(wall.time, clock)}` : 'Draft, not issued',
    replaces: replaces ? `replaces ${replaces.toUpperCase()}` : '',
  }
}

function typedTime({ clock }: SheetContext, time: ClockTime | null | undefined): PrintedTime | null {
  return time ? printedWord(formatClock(time, clock.style)) : null
}

/** When the day's meal banner stands; without one, when a first meal is due. */
function lunchOf(sheet: SheetContext): PrintedTime {
  const meal = sheet.timeline.find(({ strip }) => isMeal(strip))
  return printedAfterCall(sheet, meal?.startsAfter ?? LUNCH_AFTER)
}

function isMeal(strip: Strip): boolean {
  return strip.kind === 'banner' && (strip.purpose === 'meal' || /\b(lunch|meal|supper|dinner)\b/i.test(strip.text))
}

/** The camera rolls when what stands before the first scene is done. */
function shootingCallOf(sheet: SheetContext): PrintedTime {
  const first = sheet.timeline.find(({ strip }) => strip.kind === 'scene')
  return printedAfterCall(sheet, first?.startsAfter ?? 0)
}
