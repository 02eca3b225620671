import type { CallStatus, Hospital, PrintedTime } from '@callboard/call-sheet'
import type { ClockStyle, Instant, LocalDate, Zone } from '@callboard/time'
import type { ChangeClass } from '../class-of.js'

/** What one publication froze for one person: their own calls, and nothing of anybody else's. */
export interface PersonSnapshot {
  readonly production: { readonly title: string; readonly company: string; readonly zone: Zone; readonly clock: ClockStyle }
  readonly revision: SnapshotRevision
  readonly person: { readonly name: string; readonly role: string; readonly department: string }
  readonly notice: SnapshotNotice
  /** The shoot days the person is called on, in order, by all units of the production. */
  readonly days: readonly PersonDay[]
  /** Shoot days of the main unit; of the unit that published where no other has. */
  readonly totalDays: number
}

export interface SnapshotRevision {
  readonly number: number
  /** The colour's name: "Pink". */
  readonly colour: string
  readonly tint: string
  /** The colour it replaces, or null for the first. */
  readonly replaces: string | null
  readonly publishedAt: Instant
  /** As printed: "Mon 11 Jan 2027 18:42". */
  readonly published: string
  readonly reason: string
}

export interface SnapshotNotice {
  /** Whether the person must answer; else they are only kept informed. */
  readonly concerned: boolean
  /** Their own changes, as sentences. */
  readonly sentences: readonly string[]
  /** The same one by one, each to be answered for itself; left out of what was frozen before there were any. */
  readonly changes?: readonly SnapshotChange[]
  /** The unit's changes, as sentences. */
  readonly unit: readonly string[]
  /** "31 of 34 days unchanged" */
  readonly unchanged: string
}

/** One change as its person reads it. */
export interface SnapshotChange {
  /** What an answer to this change alone names. */
  readonly changeId: string
  readonly dayId: string
  readonly class: ChangeClass
  readonly sentence: string
  /** "Be at Pier 4 at 06:30 on Tue 12 Jan. Confirm by 20:00." */
  readonly toDo: string
  /** Whether it wants an answer. */
  readonly asks: boolean
}

/** The unit a day belongs to, where it is not the main unit's. */
export interface SnapshotUnit {
  readonly unitId: string
  readonly name: string
}

/** One shoot day as its person sees it first. */
export interface PersonDay {
  readonly dayId: string
  /** Left out for the main unit. */
  readonly unit?: SnapshotUnit
  readonly dayNumber: number
  readonly date: LocalDate
  /** "Tue 12 Jan 2027" */
  readonly label: string
  readonly call: PrintedTime
  readonly callAt: Instant
  /** The call before this revision, when it was another. */
  readonly was: PrintedTime | null
  readonly onSet: PrintedTime | null
  readonly wrap: PrintedTime
  readonly wrapAt: Instant
  readonly status: CallStatus
  readonly location: PersonLocation | null
  /** Numbers of the person's scenes. */
  readonly sceneNumbers: readonly string[]
  /** The call sheet of the day, once one went out that still holds. */
  readonly sheet?: SnapshotSheet
}

/** What an issued call sheet tells one person beside their call. */
export interface SnapshotSheet {
  readonly callSheetId: string
  /** Its number among the sheets of the day. */
  readonly issue: number
  /** The issue that asks for an answer: an answer to it, or to a later one, stands. */
  readonly asks: number
  readonly issuedAt: Instant
  /** As printed: "Mon 11 Jan 2027 18:42". */
  readonly issued: string
  /** "05:45 Hotel Mar", or empty. */
  readonly pickUp: string
  readonly hairMakeUp: PrintedTime | null
  readonly wardrobe: PrintedTime | null
  readonly rehearsal: PrintedTime | null
  readonly loseAt: PrintedTime | null
  readonly remarks: string
  /** Files that went out with it. */
  readonly attachments?: readonly { readonly sheetAttachmentId: string; readonly kind: string; readonly fileName: string }[]
  /** The call on the sheet before, when it was another. */
  readonly was: string | null
}

export interface PersonLocation {
  readonly name: string
  readonly address: string
  readonly parking: string
  readonly basecamp: string
  readonly hospital: Hospital | null
  readonly notes: string
  readonly latitude: number | null
  readonly longitude: number | null
}

/** What one publication froze for the client: the plan, without people. */
export interface ClientSnapshot {
  readonly production: { readonly title: string; readonly company: string; readonly zone: Zone; readonly clock: ClockStyle }
  readonly revision: SnapshotRevision
  readonly unit: readonly string[]
  readonly days: readonly ClientDay[]
}

export interface ClientDay {
  /** Left out for the main unit. */
  readonly unit?: SnapshotUnit
  /** null on a day that is no shoot day. */
  readonly dayNumber: number | null
  /** "Travel", "Holiday" where there is no number; empty, or not there in older plans, on a shoot day. */
  readonly type?: string
  readonly label: string
  readonly generalCall: string
  readonly location: string
  readonly scenes: readonly { readonly number: string; readonly set: string; readonly synopsis: string; readonly pages: string }[]
}
