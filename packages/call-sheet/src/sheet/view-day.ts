import type { Contact, PrintedTime } from './view-words.js'

/** The sheet's safety part; parts nobody typed are empty. */
export interface SafetyBlock {
  readonly meeting: PrintedTime | null
  readonly meetingPlace: string
  readonly medic: Contact | null
  readonly police: Contact | null
  readonly fire: Contact | null
  readonly bulletins: readonly string[]
  readonly attachments: readonly string[]
}

export interface WalkieChannel {
  readonly channel: string
  readonly use: string
}

/** A move of the company between two places within the day. */
export interface CompanyMove {
  readonly from: string
  readonly to: string
  readonly time: PrintedTime | null
  /** "45 min", or empty. */
  readonly length: string
}

export interface StandInRow {
  /** "Stand-in", "Photo double", "Stunt". */
  readonly kind: string
  readonly name: string
  readonly for: string
  readonly call: PrintedTime
  readonly report: string
  readonly note: string
}

export interface BackgroundRow {
  readonly group: string
  readonly count: number
  readonly call: PrintedTime
  readonly place: string
  readonly wardrobe: string
  /** "12, 14" */
  readonly scenes: string
}

/** What one department must bring to the day. */
export interface RequirementBox {
  /** "Props" */
  readonly department: string
  readonly items: readonly RequirementItem[]
}

export interface RequirementItem {
  readonly text: string
  /** The scenes it is for: "12, 14"; empty for what was typed. */
  readonly scenes: string
  readonly typed?: true
}

export interface TransportRow {
  readonly vehicle: string
  readonly driver: string
  readonly phone: string
  readonly passengers: string
  readonly pickUp: PrintedTime
  readonly from: string
  readonly to: string
}

export interface CateringRow {
  readonly meal: string
  readonly time: PrintedTime
  readonly count: number
  readonly place: string
}

/** How far a sheet is: a draft, what a publication wrote, or what was sent out for the day. */
export type SheetMark = 'DRAFT' | 'PRELIMINARY' | 'FINAL'
