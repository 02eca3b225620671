import type { ColumnField, ColumnMapping } from './columns.js'
import type { SheetRow } from '../../../lib/read-table.js'

export interface GuessedColumns {
  readonly hasHeading: boolean
  readonly mapping: ColumnMapping
}

/** What each column seems to hold: by its heading, else by what stands in it. Each field is given once. */
export function guessColumns(rows: readonly SheetRow[]): GuessedColumns {
  const [first, ...rest] = rows
  const headings = first?.cells.map(byHeading) ?? []
  const hasHeading = headings.filter((field) => field !== null).length >= 2
  const body = hasHeading ? rest : rows
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const taken = new Set<ColumnField>()
  const once = (field: ColumnField | null) => {
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const named = Array.from({ length: width }, (_, index) => once(hasHeading ? (headings[index] ?? null) : null))
  const mapping = named.map((field, index) => field ?? (first?.cells[index] && hasHeading ? null : once(byContent(body, index))))
  return { hasHeading, mapping: mapping.includes('name') || mapping.includes('lastName') ? mapping : withName(mapping, body) }
}

const headingWords: Record<ColumnField, RegExp> = {
  firstName: /^(first|given|fore)[ -]?names?$|^vorname$|^prénom$|^nombre$/,
  lastName: /^(last|family|sur)[ -]?names?$|^nachname$|^apellidos?$/,
  name: /^(full |crew |artist |performer )?names?$|^(artist|performer|actor|talent|nom|contact)$/,
  department: /^dep(t|artment)s?\.?$|^abteilung$|^département$|^departamento$|^unit$/,
  position: /^(position|job|role|title|job title|function|credit|poste|funktion)s?$/,
  email: /^(e-?mails?|mail|courriel|correo)( address(es)?)?$/,
  phone: /^(phone|mobile|cell|tel|telephone|handy|téléphone|teléfono|móvil)\.?( ?(phone|no\.?|number|#))?$/,
  castNumber: /^(cast )?(no|nr|num|number|#|id)\.?$|^cast ?(id|#)$/,
  characters: /^(character|part|rolle|personnage|personaje)s?$/,
  note: /^(note|notes|remark|remarks|comment|comments|bemerkung|notas?)$/,
}

function byHeading(cell: string): ColumnField | null {
  const heading = cell.toLocaleLowerCase().replace(/\s+/g, ' ').replace(/[:*]$/, '').trim()
  const found = (Object.keys(headingWords) as ColumnField[]).find((field) => headingWords[field].test(heading))
  return found ?? null
}

function byContent(rows: readonly SheetRow[], index: number): ColumnField | null {
  const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
  const share = (looksRight: (cell: string) => boolean) => cells.filter(looksRight).length / Math.max(1, cells.length)
  if (share((cell) => cell.includes('@')) > 0.5) return 'email'
  if (share((cell) => cell.replace(/\D/g, '').length >= 7 && /^[\d\s()+./x-]+$/i.test(cell)) > 0.5) return 'phone'
  return null
}

/** Without any name, the first column of several words that is still free is taken for it. */
function withName(mapping: ColumnMapping, rows: readonly SheetRow[]): ColumnMapping {
  const free = mapping.findIndex((field, index) => field === null && rows.some((row) => /\p{L}+[\s,]+\p{L}+/u.test(row.cells[index] ?? '')))
  return mapping.map((field, index) => (index === free ? 'name' : field))
}
