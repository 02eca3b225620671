export interface DocumentKind {
  readonly name: string
  readonly title: string
  /** What it is for, in a line. */
  readonly words: string
  readonly formats: readonly { readonly format: string; readonly label: string; readonly opens: boolean }[]
  /** Whether it is empty without a day on the board. */
  readonly needsDays: boolean
}

const EVERY = [
  { format: 'pdf', label: 'PDF', opens: true },
  { format: 'xlsx', label: 'XLSX', opens: false },
  { format: 'csv', label: 'CSV', opens: false },
] as const

/** What a draft can be taken away as. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { name: 'one-liner', title: 'One-liner', words: 'A line for each scene, day by day, with what each day adds up to.', formats: EVERY, needsDays: true },
  { name: 'shooting-schedule', title: 'Shooting schedule', words: 'Every element of every scene, day by day, for the heads of department.', formats: EVERY, needsDays: true },
  { name: 'dood', title: 'Day out of Days', words: 'Who works, is held and travels when, over all units.', formats: EVERY, needsDays: true },
  { name: 'breakdown', title: 'Breakdown sheets', words: 'A sheet for each scene in story order, with when it is shot.', formats: EVERY, needsDays: false },
  { name: 'schedule', title: 'Universal Schedule', words: 'The whole draft for other scheduling programs, without rates and names of people.', formats: [{ format: 'uss', label: 'USS', opens: false }], needsDays: false },
]

export interface DocumentAddress {
  readonly productionId: string
  readonly draftId: string
  readonly name: string
  readonly format: string
}

/** Where the server gives a document. */
export function addressOf({ productionId, draftId, name, format }: DocumentAddress): string {
  return `/api/productions/${productionId}/documents/${name}.${format}?draft=${draftId}`
}
