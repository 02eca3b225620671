import { CATEGORY_NAMES, categoryOf, type RowField, type ScheduleRow } from '@callboard/schedule'
import type { SheetRow } from '../../../lib/read-table.js'

/** What a column of an exported schedule may hold besides elements of a category, in the order they are offered. */
const FIELD_WORDS: Readonly<Record<RowField, string>> = {
  scene: 'Scene number',
  heading: 'Heading',
  intExt: 'INT or EXT',
  set: 'Set, or text of a banner',
  dayNight: 'Day or night',
  pages: 'Pages',
  scriptDay: 'Script day',
  synopsis: 'Synopsis',
  minutes: 'Estimated time',
  background: 'Background, head count',
  comments: 'Comments',
  day: 'Shoot day',
  date: 'Date',
  call: 'General call',
}

/** What a column may hold, as choices: fields first, then the categories of elements. */
export const COLUMN_CHOICES: readonly { readonly value: string; readonly label: string }[] = [
  ...Object.entries(FIELD_WORDS).map(([value, label]) => ({ value, label })),
  ...CATEGORY_NAMES.filter((name) => !['Synopsis', 'Script Day', 'Comments'].includes(name)).map((name) => ({ value: name, label: name })),
]

export interface ScheduleReading {
  readonly hasHeading: boolean
  /** For each column a field, the name of a category, or null when it is left out. */
  readonly mapping: readonly (string | null)[]
}

/** Headings as Movie Magic, Gorilla, StudioBinder and offices write them. */
const HEADINGS: readonly (readonly [RowField, RegExp])[] = [
  ['scene', /^(scene|sc|scn)\.?( ?(no|nr|num|number|#|s)\.?)?$/],
  ['intExt', /^(i ?\/ ?e|int ?\/ ?ext|i-e|interior ?\/ ?exterior)\.?$/],
  ['dayNight', /^(d ?\/ ?n|day ?\/ ?night|time of day|day-night)$/],
  ['heading', /^(heading|slug ?line|scene heading|slug)$/],
  ['set', /^(set|sets|set name|set description|set ?\/ ?location)$/],
  ['pages', /^(pages?|pgs?|page count|length|eighths|page eighths)\.?$/],
  ['scriptDay', /^(script day|story day|sd)$/],
  ['synopsis', /^(synopsis|description|scene description|summary)$/],
  ['minutes', /^(minutes|min|est\.? ?(time|mins?)?|estimated (time|minutes)|time|duration)$/],
  ['comments', /^(comments?|scene notes?)$/],
  ['day', /^(day|shoot(ing)? day|day ?(#|no\.?|number))$/],
  ['date', /^(date|shoot(ing)? date)$/],
  ['call', /^((general |crew |unit )?call)( time)?$/],
]

/** Categories that say where or by whom a day is shot, which is no element of each of its scenes: never guessed. */
const NEVER_GUESSED = ['Location', 'Unit']

/** What each column seems to hold, by its heading. Each thing is given once. */
export function guessScheduleColumns(rows: readonly SheetRow[]): ScheduleReading {
  const headings = rows[0]?.cells ?? []
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const taken = new Set<string>()
  const mapping = Array.from({ length: width }, (_, index) => {
    const found = counted(byHeading(headings[index] ?? ''), rows, index)
    if (found === null || taken.has(found)) return null
    taken.add(found)
    return found
  })
  const hasHeading = taken.size >= 2
  return { hasHeading, mapping: hasHeading ? mapping : mapping.map(() => null) }
}

function byHeading(cell: string): string | null {
  const heading = cell.toLocaleLowerCase().replace(/\s+/g, ' ').replace(/[:*]$/, '').trim()
  if (heading === '') return null
  const field = HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0]
  if (field) return field
  const category = categoryOf(null, heading)
  return category !== null && !NEVER_GUESSED.includes(category) && COLUMN_CHOICES.some(({ value }) => value === category) ? category : null
}

/** A column of background that holds numbers holds head counts. */
function counted(field: string | null, rows: readonly SheetRow[], index: number): string | null {
  if (field !== 'Background Actors') return field
  const cells = rows.slice(1).map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.every((cell) => /^\d+$/.test(cell)) ? 'background' : field
}

/** The rows of a table as rows of a schedule. */
export function scheduleRowsOf(rows: readonly SheetRow[], { hasHeading, mapping }: ScheduleReading): ScheduleRow[] {
  return (hasHeading ? rows.slice(1) : rows).map(({ cells }) => {
    const fields: Partial<Record<RowField, string>> = {}
    const elements: { category: string; cell: string }[] = []
    mapping.forEach((held, index) => {
      const cell = plain(cells[index] ?? '')
      if (held === null || cell === '') return
      if (held in FIELD_WORDS) fields[held as RowField] = cell
      else elements.push({ category: held, cell })
    })
    return { fields, elements }
  })
}

/** A cell as it was before it was kept from looking like a formula. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\n])/, '')
}
