/** One call sheet, ready to print: every text is final, in reading order. Screen and PDF both draw exactly this. */
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
}

/** A clock time, with the day named when it is not the sheet's own: `23:30`, `Mon 11 Jan`. */
export interface PrintedTime {
  readonly time: string
  readonly otherDay: string | null
}

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

export interface LabelledText {
  readonly label: string
  readonly text: string
}

export interface Contact {
  readonly role: string
  readonly name: string
  readonly phone: string
}

export interface LocationBlock {
  /** As scenes refer to it: "1". */
  readonly number: string
  readonly name: string
  readonly address: string
  readonly parking: string
  readonly basecamp: string
  readonly hospital: Hospital
  readonly notes: string
}

export interface Hospital {
  readonly name: string
  readonly address: string
  readonly phone: string
}

/** Typed by the office; "TBA" where nobody has. */
export interface WeatherBlock {
  readonly forecast: string
  readonly high: string
  readonly low: string
  readonly rain: string
  readonly wind: string
  readonly sunrise: string
  readonly sunset: string
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
}

/** A department's requirements, or a note to all. */
export interface NoteBlock {
  readonly title: string
  readonly text: string
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

export interface SheetFooter {
  /** "Harbour Lights · Day 12 of 34 · PINK" */
  readonly running: string
  readonly safety: string
  /** Who signs: "1st AD", "UPM". */
  readonly approvals: readonly LabelledText[]
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
