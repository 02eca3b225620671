import type { Board, ShootDay } from '@callboard/schedule'
import type { Instant, LocalDate, Zone } from '@callboard/time'
import type { Call } from '../call.js'
import type { CalledPerson } from '../called-person.js'
import type { SceneFacts } from '../scene-facts.js'
import type { DayDetails, LocationDetails } from './day-details.js'
import type { SheetTemplate } from './sheet-template.js'
import type { WalkieChannel } from './view-day.js'
import type { Contact, Hospital, LabelledText } from './view-words.js'

/** Everything one call sheet is printed from. Calls are given, not derived: an issued sheet keeps the calls of its revision. */
export interface CallSheetInput {
  readonly production: SheetProduction
  readonly revision: SheetRevision
  readonly board: Board
  readonly day: ShootDay
  readonly zone: Zone
  readonly clock: '24h' | '12h'
  readonly people: readonly SheetPerson[]
  readonly scenes: ReadonlyMap<string, SceneFacts>
  /** Calls of this day, as the board has them; those of other days are passed over. What is typed for the day goes over them. */
  readonly calls: readonly Call[]
  readonly locations: ReadonlyMap<string, SheetLocation>
  /** What a provider expects, by place and date; what is typed for the day goes over it. */
  readonly forecasts?: readonly FetchedForecast[]
  /** Scenes that are not at the day's own location. */
  readonly sceneLocations?: ReadonlyMap<string, string>
  readonly details?: DayDetails
  readonly minutesPerEighth?: number
  /** Makes the sheet this person's own. */
  readonly forPersonId?: string | null
  /** What the breakdown says of each scene. */
  readonly sceneNeeds?: ReadonlyMap<string, SceneNeeds>
  /** By person, the day's code in the day out of days: those held, travelling, rehearsing or fitted have one without being called. */
  readonly codes?: ReadonlyMap<string, string>
}

export interface FetchedForecast {
  readonly locationId: string
  readonly date: LocalDate
  /** "met.no" */
  readonly source: string
  /** When it was fetched. */
  readonly at: Instant
  /** Texts as they are printed, empty where the provider does not say. */
  readonly facts: Readonly<Record<'forecast' | 'high' | 'low' | 'rain' | 'wind' | 'humidity', string>>
}

/** What stands on every sheet of a production, typed once, as plain JSON. */
export interface SheetSettings {
  /** "Episode 104 · The Lock" */
  readonly episode?: string | null
  /** "Producer  Mara Lind" and the like, in order of credit. */
  readonly credits?: readonly LabelledText[]
  readonly office?: { readonly address: string; readonly phone: string } | null
  readonly contacts?: readonly Contact[]
  /** "Closed set", "No forced call without the UPM's approval" … */
  readonly rules?: readonly string[]
  readonly scriptColour?: string | null
  readonly scriptDate?: LocalDate | null
  readonly walkie?: readonly WalkieChannel[]
  readonly safety?: string
  readonly confidentiality?: string | null
  /** Who signs: "1st AD", "UPM". */
  readonly approvals?: readonly LabelledText[]
  /** By location id; a day's own details go over it. */
  readonly locations?: Readonly<Record<string, LocationDetails>>
  readonly template?: SheetTemplate
}

export interface SheetProduction extends SheetSettings {
  readonly title: string
  readonly company: string
  /** Decides the template when the production has none of its own. */
  readonly kind?: 'feature' | 'commercial' | 'series' | 'documentary' | 'other'
}

export interface SheetRevision {
  readonly number: number
  /** The colour's name: "Pink". */
  readonly colour: string
  readonly tint?: string | null
  /** null while it is a draft. */
  readonly issuedAt: Instant | null
  /** The colour it replaces. */
  readonly replaces?: string | null
  /** Of a sheet sent out for its day; nought or left out: preliminary. */
  readonly issue?: number
}

export interface SheetPerson extends CalledPerson {
  readonly phone?: string | null
  /** Their own choice: may the number be printed? */
  readonly phoneShared?: boolean
  readonly birthDate?: LocalDate | null
}

export interface SheetLocation {
  readonly name: string
  readonly address: string
  readonly parking?: string | null
  readonly basecamp?: string | null
  readonly hospital?: Hospital | null
  readonly notes?: string | null
  /** With both, the sun of the day is reckoned. */
  readonly latitude?: number | null
  readonly longitude?: number | null
}

/** What the breakdown says of a scene, beyond its cast. */
export interface SceneNeeds {
  readonly scriptDay: string
  /** Background actors, head count. */
  readonly background: number
  readonly elements: readonly NeededElement[]
}

export interface NeededElement {
  /** Name of one of the 29 standard categories. */
  readonly category: string
  readonly name: string
  readonly quantity: number
}
