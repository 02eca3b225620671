import { formatDuration, minutes } from '@callboard/time'
import { backgroundOf } from './background-of.js'
import { printedWord } from './printed-time.js'
import { printedAfterCall, printedIfTyped, printedOr, type SheetContext } from './sheet-context.js'
import type { CateringRow, CompanyMove, SafetyBlock, TransportRow } from './view-day.js'
import type { SheetHeader } from './view.js'
import type { CastRow } from './view-tables.js'
import type { PrintedTime } from './view-words.js'

export function safetyOf(sheet: SheetContext): SafetyBlock {
  const safety = sheet.details.safety ?? {}
  return {
    meeting: printedOr(sheet, safety.meeting, null),
    meetingPlace: safety.meetingPlace ?? '',
    medic: safety.medic ?? null,
    police: safety.police ?? null,
    fire: safety.fire ?? null,
    bulletins: safety.bulletins ?? [],
    attachments: safety.attachments ?? [],
  }
}

/** Moves as typed; until then, the banners of the day that are moves, from the place before to the place after. */
export function movesOf(sheet: SheetContext): readonly CompanyMove[] {
  const { moves } = sheet.details
  if (!moves) return bannerMovesOf(sheet)
  return moves.map(({ from, to, time, minutes: length }) => ({
    from, to, time: printedOr(sheet, time, null), length: length ? formatDuration(minutes(length)) : '',
  }))
}

function bannerMovesOf(sheet: SheetContext): readonly CompanyMove[] {
  const { timeline } = sheet
  return timeline.flatMap(({ strip, startsAfter, length }, index) => {
    if (strip.kind !== 'banner' || strip.purpose !== 'companyMove') return []
    const from = placeNameOf(sheet, timeline.slice(0, index).findLast((slot) => slot.strip.kind === 'scene')?.strip)
    const to = placeNameOf(sheet, timeline.slice(index).find((slot) => slot.strip.kind === 'scene')?.strip)
    return [{
      from, to: to === from ? strip.text : to, time: printedAfterCall(sheet, startsAfter), length: length > 0 ? formatDuration(minutes(length)) : '',
    }]
  })
}

function placeNameOf({ input }: SheetContext, strip: SheetContext['timeline'][number]['strip'] | undefined): string {
  const ofScene = strip?.kind === 'scene' ? input.sceneLocations?.get(strip.sceneId) : undefined
  return input.locations.get(ofScene ?? input.day.locationId ?? '')?.name ?? 'TBA'
}

/** As typed; until then, one line for each of the cast who is fetched, in the order they are. */
export function transportOf(sheet: SheetContext, cast: readonly CastRow[]): readonly TransportRow[] {
  const { transport } = sheet.details
  if (!transport) return pickUpsOf(sheet, cast)
  return transport.map((one) => ({
    vehicle: one.vehicle,
    driver: one.driver ?? '',
    phone: one.phone ?? '',
    passengers: (one.passengers ?? []).join(', '),
    pickUp: printedIfTyped(sheet, one.pickUp),
    from: one.from ?? '',
    to: one.to ?? '',
  }))
}

function pickUpsOf(sheet: SheetContext, cast: readonly CastRow[]): readonly TransportRow[] {
  const base = sheet.input.locations.get(sheet.input.day.locationId ?? '')?.name ?? ''
  return cast.flatMap(({ artist, pickUpAt, pickUpPlace }) =>
    pickUpAt ? [{ vehicle: 'TBA', driver: '', phone: '', passengers: artist, pickUp: pickUpAt, from: pickUpPlace ?? '', to: base }] : [],
  )
}

/** Head counts: everybody called, cast, crew and background, unless another number was typed. */
export function cateringOf(sheet: SheetContext, { breakfast, lunch, secondMeal }: SheetHeader): readonly CateringRow[] {
  const count = sheet.calls.size + backgroundOf(sheet).reduce((sum, group) => sum + group.count, 0)
  const { catering } = sheet.details
  if (catering) {
    return catering.map((one) => ({ meal: one.meal, time: printedIfTyped(sheet, one.time), count: one.count ?? count, place: one.place ?? '' }))
  }
  const place = sheet.details.locations?.[sheet.input.day.locationId ?? '']?.catering ?? ''
  const meals: readonly (readonly [string, PrintedTime | null | undefined])[] = [['Breakfast', breakfast], ['Lunch', lunch], ['Second meal', secondMeal]]
  return meals.flatMap(([meal, time]) => (time ? [{ meal, time: { ...printedWord(time.time), otherDay: time.otherDay }, count, place }] : []))
}
