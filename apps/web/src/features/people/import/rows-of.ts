import type { PersonRowInput } from '../../../lib/graphql.generated.js'
import type { ColumnField, ColumnMapping } from './columns.js'
import type { SheetRow } from '../../../lib/read-table.js'

export interface Reading {
  readonly hasHeading: boolean
  readonly mapping: ColumnMapping
  /** Names stand as "Prado, Ana". */
  readonly lastNameFirst: boolean
}

/** The rows of a list as people: columns named, names in speaking order, cast told from crew. */
export function rowsOf(rows: readonly SheetRow[], reading: Reading): PersonRowInput[] {
  return (reading.hasHeading ? rows.slice(1) : rows).map((row) => personOf(row, reading))
}

/** Whether names of the column stand with a comma, last name first. */
export function isLastNameFirst(rows: readonly SheetRow[], { hasHeading, mapping }: Omit<Reading, 'lastNameFirst'>): boolean {
  const column = mapping.indexOf('name')
  return (hasHeading ? rows.slice(1) : rows).some(({ cells }) => /^[^,]+,[^,]+$/.test(cells[column] ?? ''))
}

function personOf({ line, cells }: SheetRow, { mapping, lastNameFirst }: Reading): PersonRowInput {
  const cell = (field: ColumnField) => cells[mapping.indexOf(field)]?.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim() ?? ''
  const written = cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ')
  const isCast = CAST.test(cell('department')) || cell('castNumber') !== '' || cell('characters') !== ''
  return {
    line,
    name: lastNameFirst ? spoken(written) : written,
    department: isCast ? '' : cell('department'),
    position: cell('position'),
    email: cell('email'),
    phone: cell('phone'),
    kind: isCast ? 'cast' : 'crew',
    castNumber: isCast ? cell('castNumber') || null : null,
    characters: isCast ? cell('characters').split(/[\n,/]/).map((name) => name.trim()).filter(Boolean) : [],
    note: cell('note'),
    mergeInto: null,
  }
}

const CAST = /^(cast|talent|actors?|artists?|performers?)$/i

/**
 * A name as it is spoken.
 * @example spoken('van der Berg, Jan-Willem Jr.') // 'Jan-Willem van der Berg Jr.'
 */
function spoken(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim())
  if (!last || !first || more.length > 0) return name
  const [, given = first, suffix] = /^(.+?)\s+(Jr\.?|Sr\.?|II|III|IV)$/.exec(first) ?? []
  return [given, last, suffix].filter(Boolean).join(' ')
}
