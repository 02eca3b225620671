import type { Hospital, PrintedTime, TypedFields } from './view-words.js'

export interface LocationBlock {
  /** As scenes refer to it: "1". */
  readonly number: string
  readonly name: string
  readonly address: string
  readonly parking: string
  readonly basecamp: string
  readonly hospital: Hospital
  readonly notes: string
  /** Left out while nobody knows the place. */
  readonly locationId?: string
  /** The sets of the day that stand there. */
  readonly sets?: string
  readonly truckParking?: string
  readonly shuttle?: string
  readonly backgroundHolding?: string
  readonly backgroundParking?: string
  readonly catering?: string
  readonly lunchRoom?: string
  readonly bathrooms?: string
  readonly access?: string
  readonly weatherCover?: string
  readonly latitude?: number | null
  readonly longitude?: number | null
  readonly typed?: TypedFields
}

/** The forecast, "TBA" where nobody has one, and the sun and moon of the place. */
export interface WeatherBlock {
  readonly forecast: string
  readonly high: string
  readonly low: string
  readonly rain: string
  readonly wind: string
  readonly sunrise: string
  readonly sunset: string
  readonly humidity?: string
  /** First and last light to shoot by: civil dawn and dusk. */
  readonly firstLight?: string
  readonly lastLight?: string
  readonly moon?: string
  /** "met.no, 2 h ago" when the sheet was made, "typed 18:40 by Ana"; empty without a forecast. */
  readonly source?: string
  /** When the forecast was made, as an instant: a screen says its age by its own clock. */
  readonly asOf?: string
  readonly typed?: TypedFields
}

export interface SceneRow {
  readonly kind: 'scene'
  /** "12A", with its part when split: "12A pt B". */
  readonly number: string
  readonly intExt: string
  readonly set: string
  readonly synopsis: string
  readonly dayNight: string
  /** "2 3/8", "~2 3/8" while estimated. */
  readonly pages: string
  /** "1, 2, 5" */
  readonly cast: string
  readonly location: string
  /** Estimated start, on the wall clock. */
  readonly starts: PrintedTime
  /** True on a personal sheet for the reader's own scenes. */
  readonly mine: boolean
  readonly sceneId?: string
  /** "D1", "N2" */
  readonly scriptDay?: string
  /** What to know: "Stunt", "SFX", "Minor", "BG 12" … */
  readonly flags?: readonly string[]
  readonly note?: string
  /** "1 h 12" */
  readonly length?: string
}

export interface BannerRow {
  readonly kind: 'banner'
  readonly text: string
  /** "30 min" */
  readonly length: string
  readonly starts: PrintedTime
}

export interface SheetTotals {
  /** "6 scenes" */
  readonly scenes: string
  /** "4 5/8 pages", "~4 5/8 pages" when any of it is estimated. */
  readonly pages: string
  /** "10 h 30" */
  readonly time: string
}

export interface CastRow {
  readonly personId: string
  readonly number: string
  readonly character: string
  readonly artist: string
  readonly status: string
  /** Empty when nobody fetches them. */
  readonly pickUp: string
  readonly call: PrintedTime
  readonly onSet: PrintedTime
  readonly mine: boolean
  readonly pickUpAt?: PrintedTime | null
  readonly pickUpPlace?: string
  readonly report?: PrintedTime | null
  readonly hairMakeUp?: PrintedTime | null
  readonly wardrobe?: PrintedTime | null
  /** Blocking and rehearsal. */
  readonly rehearsal?: PrintedTime | null
  readonly loseAt?: PrintedTime | null
  readonly remarks?: string
  /** A minor by the day's date. */
  readonly minor?: boolean
  readonly typed?: TypedFields
}

export interface DepartmentBlock {
  readonly department: string
  readonly people: readonly CrewRow[]
}

export interface CrewRow {
  readonly personId: string
  readonly position: string
  readonly name: string
  /** Empty unless its owner lets it be printed. */
  readonly phone: string
  /** "N/C" when not called. */
  readonly call: PrintedTime
  readonly mine: boolean
  /** Empty time until somebody typed it. */
  readonly out?: PrintedTime
}

export interface AdvanceDay {
  /** "Day 13 Wed 13 Jan" */
  readonly day: string
  readonly call: string
  readonly location: string
  /** "12A, 14, 15" */
  readonly scenes: string
  readonly pages: string
  readonly cast: string
}
