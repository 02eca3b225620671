import type { Board, ShootDay } from '@callboard/schedule'
import type { Instant, Zone } from '@callboard/time'
import type { Call } from '../call.js'
import type { CalledPerson } from '../called-person.js'
import type { SceneFacts } from '../scene-facts.js'
import type { DayDetails } from './day-details.js'
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
  /** Calls of this day; those of other days are passed over. */
  readonly calls: readonly Call[]
  readonly locations: ReadonlyMap<string, SheetLocation>
  /** Scenes that are not at the day's own location. */
  readonly sceneLocations?: ReadonlyMap<string, string>
  readonly details?: DayDetails
  readonly minutesPerEighth?: number
  /** Makes the sheet this person's own. */
  readonly forPersonId?: string | null
}

export interface SheetProduction {
  readonly title: string
  readonly company: string
  readonly credits?: readonly LabelledText[]
  readonly contacts?: readonly Contact[]
  readonly rules?: readonly string[]
  readonly scriptColour?: string | null
  readonly safety?: string
  readonly approvals?: readonly LabelledText[]
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
}

export interface SheetPerson extends CalledPerson {
  readonly phone?: string | null
  /** Their own choice: may the number be printed? */
  readonly phoneShared?: boolean
}

export interface SheetLocation {
  readonly name: string
  readonly address: string
  readonly parking?: string | null
  readonly basecamp?: string | null
  readonly hospital?: Hospital | null
  readonly notes?: string | null
}
