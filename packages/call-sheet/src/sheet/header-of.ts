import { DAY_TYPE_NAMES, dayNumberOf, shootDaysInOrder, type Board, type ShootDay, type Strip } from '@callboard/schedule'
import { formatClock, formatDayYear, minutes, minutesBetween, resolveWallTime, wallTimeOf } from '@callboard/time'
import type { LunchKind } from './day-details.js'
import { longDate } from './long-date.js'
import { printedTime } from './printed-time.js'
import { printedAfterCall, printedOr, type SheetContext } from './sheet-context.js'
import type { RevisionBand, SheetHeader } from './view.js'
import type { SheetMark } from './view-day.js'
import type { CallSheetInput } from './view-input.js'
import type { PrintedTime } from './view-words.js'

/** Minutes after general call, as sheets print it: a first meal is due within six hours, the next within six of coming back. */
const MEAL_AFTER = 360

export function headerOf(sheet: SheetContext): SheetHeader {
  const { production, board, day, revision } = sheet.input
  const { details } = sheet
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
    ...timesOf(sheet),
    scriptColour: (production.scriptColour ?? 'TBA').toUpperCase(),
    scheduleColour: revision.colour.toUpperCase(),
    ...datesOf(sheet.input),
    contacts: details.contacts ?? production.contacts ?? [],
    rules: [...new Set([...(details.notices ?? []), ...(production.rules ?? [])])],
    episode: details.episode ?? production.episode ?? '',
    ...(production.office ? { office: production.office } : {}),
    walkie: details.walkie ?? production.walkie ?? [],
    mark: markOf(sheet.input),
    issue: revision.issue ?? 0,
  }
}

const LUNCH_KINDS: Readonly<Record<LunchKind, string>> = { halfHour: '½ hour', oneHour: '1 hour', continuous: 'continuous day' }

function timesOf(sheet: SheetContext): Pick<SheetHeader, 'breakfast' | 'shootingCall' | 'lunch' | 'lunchKind' | 'secondMeal' | 'wrap'> {
  const { details } = sheet
  return {
    breakfast: printedOr(sheet, details.breakfast, breakfastOf(sheet)),
    shootingCall: printedOr(sheet, details.shootingCall, shootingCallOf(sheet)),
    lunch: printedOr(sheet, details.lunch, printedAfterCall(sheet, lunchAfter(sheet))),
    lunchKind: details.lunchKind ? LUNCH_KINDS[details.lunchKind] : '',
    secondMeal: printedOr(sheet, details.secondMeal, secondMealOf(sheet)),
    wrap: printedOr(sheet, details.wrap, printedTime(sheet.wrap, sheet.clock)),
  }
}

function datesOf({ production, revision, zone }: CallSheetInput): Pick<SheetHeader, 'scriptDate' | 'scheduleDate'> {
  return {
    scriptDate: production.scriptDate ? formatDayYear(production.scriptDate) : '',
    scheduleDate: revision.issuedAt ? formatDayYear(wallTimeOf(revision.issuedAt, zone).date) : '',
  }
}

function markOf({ revision }: CallSheetInput): SheetMark {
  if (revision.issuedAt === null) return 'DRAFT'
  return (revision.issue ?? 0) > 0 ? 'FINAL' : 'PRELIMINARY'
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

function isMeal(strip: Strip): boolean {
  return strip.kind === 'banner' && (strip.purpose === 'meal' || /\b(lunch|meal|supper|dinner)\b/i.test(strip.text)) && !isBreakfast(strip)
}

function isBreakfast(strip: Strip): boolean {
  return strip.kind === 'banner' && /\b(breakfast|courtesy)\b/i.test(strip.text)
}

function mealsOf({ timeline }: SheetContext) {
  return timeline.filter(({ strip }) => isMeal(strip))
}

function breakfastOf(sheet: SheetContext): PrintedTime | null {
  const banner = sheet.timeline.find(({ strip }) => isBreakfast(strip))
  return banner ? printedAfterCall(sheet, banner.startsAfter) : null
}

/** When the day's meal banner stands; without one, when a first meal is due. */
function lunchAfter(sheet: SheetContext): number {
  return mealsOf(sheet)[0]?.startsAfter ?? MEAL_AFTER
}

/** Where its banner stands; without one, when it is due, on a day that is estimated to last so long. */
function secondMealOf(sheet: SheetContext): PrintedTime | null {
  const [first, second] = mealsOf(sheet)
  if (second) return printedAfterCall(sheet, second.startsAfter)
  const due = lunchAfter(sheet) + (first?.length ?? 30) + MEAL_AFTER
  return due < lengthOf(sheet) ? printedAfterCall(sheet, due) : null
}

function lengthOf({ input, wrap }: SheetContext): number {
  const { date, generalCall } = input.day
  return minutes(minutesBetween(resolveWallTime({ date, time: generalCall, zone: input.zone }).instant, wrap))
}

/** The camera rolls when what stands before the first scene is done. */
function shootingCallOf(sheet: SheetContext): PrintedTime {
  const first = sheet.timeline.find(({ strip }) => strip.kind === 'scene')
  return printedAfterCall(sheet, first?.startsAfter ?? 0)
}
