import { pickUpText } from './pick-up-text.js'
import { printedTime, printedWord } from './printed-time.js'
import { printedOr, stepsOnSheet, type SheetContext } from './sheet-context.js'
import type { Call, WallMoment } from '../call.js'
import type { CastDetails } from './day-details.js'
import type { SheetPerson } from './view-input.js'
import type { CastRow } from './view-tables.js'
import type { PrintedTime } from './view-words.js'

/** The cast of the day by cast number: those called, and those the day out of days holds, sends or fits that day. */
export function castRowsOf(sheet: SheetContext): readonly CastRow[] {
  return sheet.cast.flatMap((person) => castRowOf(sheet, person) ?? [])
}

/** What stands in the place of a call for a day that is paid and not worked. */
const NOT_ON_CAMERA: Readonly<Record<string, string>> = { H: 'HOLD', TR: 'TRAVEL', T: 'TRAVEL', R: 'REHEARSAL', FT: 'FITTING' }

function castRowOf(sheet: SheetContext, person: SheetPerson): CastRow | null {
  const { input, details, calls } = sheet
  const typed = details.cast?.[person.personId] ?? {}
  const code = input.codes?.get(person.personId) ?? ''
  const call = calls.get(person.personId)
  const instead = NOT_ON_CAMERA[typed.status || code]
  if (!call && !instead) return null
  const status = code || (call?.status ?? '')
  return {
    personId: person.personId,
    number: person.castNumber ?? '',
    character: person.characters.join(' / '),
    artist: person.name,
    status: typed.status || status,
    ...(call ? timesOf(sheet, { person, typed, call }) : { pickUp: pickUpText(typed, input.clock), call: printedWord(instead ?? ''), onSet: printedWord('') }),
    pickUpPlace: typed.pickUpPlace ?? '',
    remarks: typed.remarks ?? '',
    minor: isMinor(sheet, person),
    mine: person.personId === input.forPersonId,
    ...(typed.status && status && typed.status !== status ? { typed: { status } } : {}),
  }
}

type Times = Pick<CastRow, 'pickUp' | 'call' | 'onSet' | 'pickUpAt' | 'report' | 'hairMakeUp' | 'wardrobe' | 'rehearsal' | 'loseAt'>

interface CalledCast {
  readonly person: SheetPerson
  readonly typed: CastDetails
  readonly call: Call
}

/** As derived, with what was typed over it and marked. */
function timesOf(sheet: SheetContext, { person, typed, call }: CalledCast): Times {
  const steps = stepsOnSheet(sheet, person, call)
  const derived = sheet.derivedCalls.get(person.personId) ?? call
  const printed = (moment: WallMoment | null): PrintedTime | null => (moment ? printedTime(moment.instant, sheet.clock) : null)
  const pickUpAt = printedOr(sheet, typed.pickUp, printed(steps.pickUp))
  return {
    pickUp: [pickUpAt?.time ?? '', typed.pickUpPlace ?? ''].filter((part) => part !== '').join(' '),
    pickUpAt,
    call: typed.report || typed.hairMakeUp ? marked(printed(call), printed(derived)) : (printed(call) ?? printedWord('')),
    report: printed(call),
    hairMakeUp: printedOr(sheet, typed.hairMakeUp, printed(steps.hairMakeUp)),
    wardrobe: printedOr(sheet, typed.wardrobe, printed(steps.wardrobe)),
    rehearsal: printedOr(sheet, typed.rehearsal, printed(steps.rehearsal)),
    onSet: typed.onSet ? marked(printed(call.onSet), printed(derived.onSet)) : (printed(call.onSet) ?? printedWord('')),
    loseAt: printedOr(sheet, typed.loseAt, printed(steps.loseAt)),
  }
}

/** A time the office typed, with what would stand there. */
function marked(time: PrintedTime | null, derived: PrintedTime | null): PrintedTime {
  if (!time) return printedWord('')
  return derived ? { ...time, typed: true, derived: [derived.time, derived.otherDay].filter(Boolean).join(' ') } : time
}

/** Under eighteen on the day. */
export function isMinor({ input }: Pick<SheetContext, 'input'>, { birthDate }: Pick<SheetPerson, 'birthDate'>): boolean {
  const { date } = input.day
  return birthDate != null && birthDate > `${Number(date.slice(0, 4)) - 18}${date.slice(4)}`
}
