import type { PersonRowInput, RowCheckFragment } from '../../../lib/graphql.generated.js'

/** What becomes of a row. */
export type Fate = 'add' | 'merge' | 'skip'

/** Columns that can be put right in the row. */
export type CheckedColumn = 'name' | 'department' | 'position' | 'phone' | 'email'

export interface ImportRow {
  readonly person: PersonRowInput
  readonly check: RowCheckFragment
  readonly fate: Fate
}

/** A checked row with the fate that is most likely right: merge with who is there already, leave out what the list says twice. */
export function importRowOf(person: PersonRowInput, check: RowCheckFragment): ImportRow {
  return { person, check, fate: likelyFate(check) }
}

/** A row checked again keeps the fate that was chosen, unless there is nobody to merge with any more. */
export function checkedAgain(row: ImportRow, check: RowCheckFragment): ImportRow {
  const lost = row.fate === 'merge' && !check.duplicateOf
  return { ...row, check, fate: lost ? 'add' : row.fate }
}

function likelyFate({ duplicateOf, duplicateOfLine }: RowCheckFragment): Fate {
  if (duplicateOfLine !== null) return 'skip'
  return duplicateOf ? 'merge' : 'add'
}

/** Whether the row keeps the list from being imported. */
export function isStuck({ fate, check }: ImportRow): boolean {
  return fate !== 'skip' && check.errors.length > 0
}

/** Whether somebody should look at the row. */
export function isOdd(row: ImportRow): boolean {
  const { errors, warnings, duplicateOf, duplicateOfLine } = row.check
  return errors.length + warnings.length > 0 || duplicateOf !== null || duplicateOfLine !== null
}

/** What is sent of the rows that are not left out. */
export function sentOf(rows: readonly ImportRow[]): PersonRowInput[] {
  return rows
    .filter(({ fate }) => fate !== 'skip')
    .map(({ person, check, fate }) => ({ ...person, mergeInto: fate === 'merge' ? (check.duplicateOf?.personId ?? null) : null }))
}
