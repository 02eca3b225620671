import type { RestBreach } from './rest-breaches.js'
import type { CallSheetView } from './sheet/view.js'

/** Something to see to before a day's sheet goes out; facts for a sentence, none of them stops it. */
export type SheetRemark =
  | { readonly kind: 'NobodyCalled' }
  | { readonly kind: 'NoLocation' }
  | { readonly kind: 'NoHospital'; readonly location: string; readonly name: string }
  | { readonly kind: 'NoAddress'; readonly location: string; readonly name: string }
  | { readonly kind: 'NoWeather' }
  /** Older than twelve hours when it is looked at. */
  | { readonly kind: 'OldWeather'; readonly asOf: string; readonly hours: number }
  | { readonly kind: 'Unreachable'; readonly personIds: readonly string[] }
  | { readonly kind: 'CastWithoutCall'; readonly character: string; readonly scenes: string }
  | { readonly kind: 'MinorWithoutTeacher'; readonly personIds: readonly string[] }
  | { readonly kind: 'RestBroken'; readonly breaches: readonly RestBreach[] }
  | { readonly kind: 'NoMedic'; readonly scenes: readonly string[] }
  | { readonly kind: 'NoSafetyMeeting'; readonly scenes: readonly string[] }
  | { readonly kind: 'BackgroundWithoutCall'; readonly groups: readonly string[] }
  | { readonly kind: 'NotApproved'; readonly roles: readonly string[] }

export interface SheetToCheck {
  readonly view: CallSheetView
  /** Those called whom nothing can be sent. */
  readonly unreachable: readonly string[]
  readonly breaches: readonly RestBreach[]
  /** Characters in the day's scenes nobody is called for, with their scenes. */
  readonly unplayed: readonly { readonly character: string; readonly scenes: string }[]
  /** Whether somebody called is a studio teacher or a chaperone. */
  readonly hasTeacher: boolean
  /** Who must approve and has not, in the order they sign. */
  readonly awaited: readonly string[]
  /** Hours since the forecast was made; null without one. */
  readonly weatherHours: number | null
}

/** A forecast older than this, in hours, is said to be old. */
const OLD_WEATHER = 12
const RISKY = ['Stunt', 'SFX', 'Animal', 'Vehicle']

/** What is still open on a day's sheet, in the order of the sheet; nothing when it may go out without a second thought. */
export function readinessOfSheet(sheet: SheetToCheck): readonly SheetRemark[] {
  return [...callRemarks(sheet), ...placeRemarks(sheet), ...weatherRemarks(sheet), ...safetyRemarks(sheet), ...peopleRemarks(sheet)]
}

function callRemarks({ view }: SheetToCheck): readonly SheetRemark[] {
  const called = view.crew.some(({ people }) => people.some(({ call }) => call.time !== 'N/C')) || view.cast.length > 0
  return called ? [] : [{ kind: 'NobodyCalled' }]
}

function placeRemarks({ view }: SheetToCheck): readonly SheetRemark[] {
  if (view.locations.every(({ name }) => name === 'TBA')) return [{ kind: 'NoLocation' }]
  return view.locations.flatMap(({ number, name, address, hospital }) => [
    ...(address === '' ? [{ kind: 'NoAddress', location: number, name } as const] : []),
    ...(hospital.name === 'TBA' ? [{ kind: 'NoHospital', location: number, name } as const] : []),
  ])
}

function weatherRemarks({ view: { weather }, weatherHours }: SheetToCheck): readonly SheetRemark[] {
  if (weather.forecast === 'TBA') return [{ kind: 'NoWeather' }]
  return weather.asOf && weatherHours !== null && weatherHours > OLD_WEATHER ? [{ kind: 'OldWeather', asOf: weather.asOf, hours: weatherHours }] : []
}

/** A day with stunts, effects, animals or vehicles wants a medic and a meeting. */
function safetyRemarks({ view: { scenes, safety } }: SheetToCheck): readonly SheetRemark[] {
  const risky = scenes.flatMap((row) => (row.kind === 'scene' && row.flags?.some((flag) => RISKY.includes(flag)) ? [row.number] : []))
  if (risky.length === 0) return []
  return [
    ...(safety?.medic ? [] : [{ kind: 'NoMedic', scenes: risky } as const]),
    ...(safety?.meeting ? [] : [{ kind: 'NoSafetyMeeting', scenes: risky } as const]),
  ]
}

function peopleRemarks({ view, unreachable, breaches, unplayed, hasTeacher, awaited }: SheetToCheck): readonly SheetRemark[] {
  const minors = view.cast.filter(({ minor, onSet }) => minor && onSet.time !== '').map(({ personId }) => personId)
  const groups = (view.background ?? []).filter(({ call }) => call.time === '' || call.time === 'TBA').map(({ group }) => group)
  const remarks: readonly (SheetRemark | false)[] = [
    ...unplayed.map((one) => ({ kind: 'CastWithoutCall', ...one }) as const),
    minors.length > 0 && !hasTeacher && { kind: 'MinorWithoutTeacher', personIds: minors },
    groups.length > 0 && { kind: 'BackgroundWithoutCall', groups },
    breaches.length > 0 && { kind: 'RestBroken', breaches },
    unreachable.length > 0 && { kind: 'Unreachable', personIds: unreachable },
    awaited.length > 0 && { kind: 'NotApproved', roles: awaited },
  ]
  return remarks.filter((remark) => remark !== false)
}
