import type { ClockTime, Instant } from '@callboard/time'
import type { CallSteps } from '../call-steps.js'
import type { Contact, Hospital, LabelledText, NoteBlock } from './view-words.js'
import type { WalkieChannel } from './view-day.js'

/**
 * What the office types for one day, as plain JSON; anything left out is derived, or printed as "TBA".
 * It is kept by the ids of what it is about, so a schedule that changes underneath changes nothing of it.
 * A clock time is on the wall of the production, the first from six hours before the general call on: "00:30" of a night shoot is the next date's.
 */
export interface DayDetails extends TypedTimes {
  /** "104 · The Lock" */
  readonly episode?: string | null
  readonly lunchKind?: LunchKind | null
  /** "Closed set", "No visitors", "No photographs" … beside those of the production. */
  readonly notices?: readonly string[]
  /** In the place of the production's own. */
  readonly walkie?: readonly WalkieChannel[]
  readonly contacts?: readonly Contact[]
  readonly weather?: WeatherDetails
  readonly safety?: SafetyDetails
  /** By location id. */
  readonly locations?: Readonly<Record<string, LocationDetails>>
  readonly moves?: readonly MoveDetails[]
  /** By scene id. */
  readonly scenes?: Readonly<Record<string, SceneDetails>>
  /** By person id. */
  readonly cast?: Readonly<Record<string, CastDetails>>
  readonly standIns?: readonly StandInDetails[]
  readonly background?: readonly BackgroundDetails[]
  /** Beside what the breakdown asks of each department. */
  readonly requirements?: readonly RequirementDetails[]
  readonly transport?: readonly TransportDetails[]
  /** By person id. */
  readonly crew?: Readonly<Record<string, CrewDetails>>
  readonly catering?: readonly CateringDetails[]
  readonly vendors?: readonly Contact[]
  readonly equipment?: string | null
  readonly notes?: readonly NoteBlock[]
  readonly advanceNote?: string | null
  /** "Confidential. Do not copy." */
  readonly confidentiality?: string | null
  readonly approvals?: readonly LabelledText[]
}

export interface TypedTimes {
  readonly breakfast?: ClockTime | null
  readonly shootingCall?: ClockTime | null
  readonly lunch?: ClockTime | null
  readonly secondMeal?: ClockTime | null
  readonly wrap?: ClockTime | null
}

/** Half an hour runs from the last person through the line, an hour from the call; continuous: no break is called. */
export type LunchKind = 'halfHour' | 'oneHour' | 'continuous'

export interface WeatherDetails {
  readonly forecast?: string | null
  readonly high?: string | null
  readonly low?: string | null
  /** Chance of precipitation: "20 %". */
  readonly rain?: string | null
  readonly wind?: string | null
  readonly humidity?: string | null
  /** Over the sun times reckoned from the place. */
  readonly sunrise?: ClockTime | null
  readonly sunset?: ClockTime | null
  readonly firstLight?: ClockTime | null
  readonly lastLight?: ClockTime | null
  /** "Waxing gibbous, rises 15:02" over the phase reckoned from the date. */
  readonly moon?: string | null
  /** Where the forecast is from, and when that was. */
  readonly source?: WeatherSource | null
}

export type WeatherSource =
  | { readonly kind: 'provider'; readonly name: string; readonly at: Instant }
  | { readonly kind: 'typed'; readonly by: string; readonly at: Instant }

export interface SafetyDetails {
  readonly meeting?: ClockTime | null
  readonly meetingPlace?: string | null
  readonly medic?: Contact | null
  readonly police?: Contact | null
  readonly fire?: Contact | null
  /** "Heat plan", "Blank firing at 14:00" … */
  readonly bulletins?: readonly string[]
  /** Names of the files attached to the sheet. */
  readonly attachments?: readonly string[]
}

export interface LocationDetails {
  readonly parking?: string | null
  readonly truckParking?: string | null
  readonly basecamp?: string | null
  readonly shuttle?: string | null
  readonly backgroundHolding?: string | null
  readonly backgroundParking?: string | null
  readonly catering?: string | null
  readonly lunchRoom?: string | null
  readonly bathrooms?: string | null
  /** Access, permit, gate codes. */
  readonly access?: string | null
  /** The set that is shot when the weather says no. */
  readonly weatherCover?: string | null
  readonly hospital?: Hospital | null
  readonly notes?: string | null
}

export interface MoveDetails {
  readonly from: string
  readonly to: string
  readonly time?: ClockTime | null
  readonly minutes?: number | null
}

export interface SceneDetails {
  readonly scriptDay?: string | null
  readonly note?: string | null
}

/** Times typed over those reckoned back from the first scene, and what nobody can reckon. */
export interface CastDetails {
  /** A code typed over that of the day out of days. */
  readonly status?: string | null
  readonly pickUp?: ClockTime | null
  readonly pickUpPlace?: string | null
  readonly report?: ClockTime | null
  readonly hairMakeUp?: ClockTime | null
  readonly wardrobe?: ClockTime | null
  readonly rehearsal?: ClockTime | null
  readonly onSet?: ClockTime | null
  readonly loseAt?: ClockTime | null
  readonly remarks?: string | null
  /** How long each step takes this person today. */
  readonly steps?: CallSteps
}

export interface StandInDetails {
  readonly kind: 'standIn' | 'double' | 'stunt'
  readonly name: string
  /** Whom for: "1 · ANA". */
  readonly for?: string | null
  readonly call?: ClockTime | null
  readonly report?: string | null
  readonly note?: string | null
}

export interface BackgroundDetails {
  readonly group: string
  readonly count: number
  readonly call?: ClockTime | null
  readonly place?: string | null
  readonly wardrobe?: string | null
  /** "12, 14" */
  readonly scenes?: string | null
}

export interface RequirementDetails {
  readonly department: string
  readonly text: string
}

export interface TransportDetails {
  readonly vehicle: string
  readonly driver?: string | null
  readonly phone?: string | null
  /** In the order they are fetched. */
  readonly passengers?: readonly string[]
  readonly pickUp?: ClockTime | null
  readonly from?: string | null
  readonly to?: string | null
}

export interface CrewDetails {
  /** In the place of a clock time: on call, or as the head of department says. */
  readonly call?: 'onCall' | 'perHod' | null
  readonly out?: ClockTime | null
}

export interface CateringDetails {
  readonly meal: string
  readonly time?: ClockTime | null
  /** Left out: those called, cast and crew and background. */
  readonly count?: number | null
  readonly place?: string | null
}
