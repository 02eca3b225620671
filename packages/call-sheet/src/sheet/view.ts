import type { BackgroundRow, CateringRow, CompanyMove, RequirementBox, SafetyBlock, SheetMark, StandInRow, TransportRow, WalkieChannel } from './view-day.js'
import type { AdvanceDay, BannerRow, CastRow, DepartmentBlock, LocationBlock, SceneRow, SheetTotals, WeatherBlock } from './view-tables.js'
import type { Contact, LabelledText, NoteBlock, PrintedTime } from './view-words.js'

/** One call sheet, ready to print: every text is final, in reading order. Screen and PDF both draw exactly this. Parts with a "?" are missing on sheets frozen before there were such parts. */
export interface CallSheetView {
  readonly header: SheetHeader
  readonly locations: readonly LocationBlock[]
  readonly weather: WeatherBlock
  readonly scenes: readonly (SceneRow | BannerRow)[]
  readonly totals: SheetTotals
  readonly cast: readonly CastRow[]
  readonly crew: readonly DepartmentBlock[]
  readonly notes: readonly NoteBlock[]
  readonly advance: readonly AdvanceDay[]
  readonly footer: SheetFooter
  /** What concerns one reader; null on the unit's sheet. */
  readonly forPerson: PersonalBlock | null
  readonly safety?: SafetyBlock
  readonly moves?: readonly CompanyMove[]
  readonly standIns?: readonly StandInRow[]
  readonly background?: readonly BackgroundRow[]
  readonly requirements?: readonly RequirementBox[]
  readonly transport?: readonly TransportRow[]
  readonly catering?: readonly CateringRow[]
  readonly vendors?: readonly Contact[]
  readonly equipment?: string
  readonly advanceNote?: string
  /** The parts of this sheet in their order; left out: all, in the order of a feature film. */
  readonly sections?: readonly SheetSection[]
  /** "Camera", "Cast": what this copy is an extract for; left out on the full sheet. */
  readonly variant?: string
}

/** A part of a sheet that a template puts in its place, or leaves out. */
export type SheetSection =
  | 'contacts' | 'locations' | 'moves' | 'safety' | 'scenes' | 'cast' | 'standIns' | 'background'
  | 'requirements' | 'notes' | 'transport' | 'catering' | 'walkie' | 'advance' | 'crew' | 'vendors' | 'approvals'

export interface SheetHeader {
  readonly production: string
  readonly company: string
  /** "Producer  Mara Lind" and the like, in order of credit. */
  readonly credits: readonly LabelledText[]
  readonly revision: RevisionBand
  /** "Day 12 of 34" */
  readonly dayOfDays: string
  readonly dayNumber: number
  /** "Tuesday 12 January 2027" */
  readonly date: string
  /** `2027-01-12`, for machines. */
  readonly isoDate: string
  readonly generalCall: PrintedTime
  readonly shootingCall: PrintedTime
  readonly lunch: PrintedTime
  readonly wrap: PrintedTime
  readonly scriptColour: string
  readonly scheduleColour: string
  readonly contacts: readonly Contact[]
  /** "Closed set", "No forced call without UPM approval" … */
  readonly rules: readonly string[]
  /** "Episode 104 · The Lock" */
  readonly episode?: string
  /** The production office. */
  readonly office?: { readonly address: string; readonly phone: string }
  /** "12 Jan 2027" */
  readonly scriptDate?: string
  readonly scheduleDate?: string
  readonly breakfast?: PrintedTime | null
  /** "½ hour", "1 hour", "continuous"; empty when nobody said. */
  readonly lunchKind?: string
  readonly secondMeal?: PrintedTime | null
  readonly walkie?: readonly WalkieChannel[]
  readonly mark?: SheetMark
  /** Of an issued sheet; 0 on a preliminary one. */
  readonly issue?: number
}

export interface RevisionBand {
  readonly number: number
  /** "PINK": always printed, never colour alone. */
  readonly word: string
  /** Paper tint such as `#FFC6D5`, or null when the cycle names none. */
  readonly tint: string | null
  /** "Mon 11 Jan 2027 18:42", or "Draft, not issued". */
  readonly issued: string
  /** "replaces BLUE", or empty. */
  readonly replaces: string
}

export interface SheetFooter {
  /** "Harbour Lights · Day 12 of 34 · PINK" */
  readonly running: string
  readonly safety: string
  /** Who signs: "1st AD", "UPM". */
  readonly approvals: readonly LabelledText[]
  readonly confidentiality?: string
  /** Where the QR leads: says whether this copy is the newest. */
  readonly checkUrl?: string
}

export interface PersonalBlock {
  readonly personId: string
  readonly name: string
  readonly role: string
  readonly status: string
  readonly call: PrintedTime
  /** Empty time when there is none. */
  readonly onSet: PrintedTime
  readonly pickUp: string
  readonly wrap: PrintedTime
  readonly sceneNumbers: string
}
