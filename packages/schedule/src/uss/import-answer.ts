/** The first of many, and how many. */
export interface Listed<Item> {
  readonly count: number
  readonly first: readonly Item[]
}

/** The colour and the date of a schedule or a script. */
export interface Issue {
  readonly colour: string
  readonly date: string | null
}

/** What taking over a schedule of another program would do: said by the server, shown by the screen. */
export interface ImportPreview {
  readonly kind: 'preview'
  /** Names exactly this file for this unit over exactly this production; sent back to accept it. */
  readonly digest: string
  readonly source: string
  readonly project: string
  readonly name: string
  /** Which issue of the schedule the file is, and of which script; empty and null where it does not say. */
  readonly schedule: Issue
  readonly script: Issue
  readonly boards: readonly { readonly name: string; readonly days: number; readonly strips: number; readonly from: string | null; readonly to: string | null }[]
  readonly scenes: {
    readonly matched: number
    readonly added: Listed<{ readonly number: string; readonly heading: string }>
    /** Their length differs; ours stays. */
    readonly otherLength: Listed<{ readonly number: string; readonly ours: number; readonly theirs: number }>
    readonly notInFile: Listed<string>
    readonly elsewhere: Listed<string>
  }
  readonly elements: { readonly matched: number; readonly numbered: number; readonly added: Listed<{ readonly category: string; readonly name: string; readonly boardId: string | null }> }
  /** What scenes get that they had not. */
  readonly needs: number
  readonly remarks: readonly string[]
}

/** The draft a schedule became, and what was added with it. */
export interface ImportAccepted {
  readonly kind: 'accepted'
  readonly draftId: string
  readonly name: string
  readonly scenes: number
  readonly elements: number
}
