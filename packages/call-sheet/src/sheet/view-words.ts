/** A clock time, with the day named when it is not the sheet's own: `23:30`, `Mon 11 Jan`. */
export interface PrintedTime extends TypedOver {
  readonly time: string
  readonly otherDay: string | null
}

/** Set where the office typed over what is derived: the screen and the office's print say so. */
export interface TypedOver {
  readonly typed?: true
  /** What would stand there: "19:30". */
  readonly derived?: string
}

/** Texts typed over derived ones: by the name of the field, what would stand there. */
export type TypedFields = Readonly<Record<string, string>>

export interface LabelledText {
  readonly label: string
  readonly text: string
}

export interface Contact {
  readonly role: string
  readonly name: string
  readonly phone: string
}

export interface Hospital {
  readonly name: string
  readonly address: string
  readonly phone: string
}

/** A department's requirements, or a note to all. */
export interface NoteBlock {
  readonly title: string
  readonly text: string
}
