import { DAY_TYPES } from '../board.js'
import { clockIn, dateIn, minutesIn } from './cells.js'
import { newRowBook } from './row-book.js'
import type { ScheduleRow } from './schedule-row.js'

/**
 * Rows of an exported one-liner or breakdown as the text of a Universal Schedule file, which is then read as any other. A row with a scene number
 * is a scene, one that ends a day ends it, any other that says something is a banner. Where rows name their day, they are on it, in whatever order
 * they come, and those that name none wait in the boneyard; where none does, days end at the rows that say so, and without those nothing is on a day.
 */
export function ussOfRows(rows: readonly ScheduleRow[], { name }: { readonly name: string }): string {
  const book = newRowBook()
  const read = rows.map(readRow)
  const days = read.some(({ kind, day }) => kind === 'scene' && day !== '') ? daysByName(read) : daysByEnds(read)
  const enter = (row: ReadRow) => (row.kind === 'scene' ? book.addScene(row.row) : book.addBanner(row.text, minutesIn(row.row.fields.minutes ?? '')))
  const onDays = days.flatMap(({ rows: there, ...day }) => {
    const type = typeOf(there)
    const strips = there.filter(({ kind, text }) => kind === 'scene' || (kind === 'banner' && text.toLowerCase() !== type)).map(enter)
    return [...strips, ...(day.isDay ? [book.addDay({ date: dateOf(there), type, generalCall: callOf(there) })] : [])]
  })
  const loose = days.filter(({ isDay }) => !isDay).length === days.length
  const placed = new Set(days.flatMap(({ rows: there }) => there))
  const waiting = read.filter((row) => (row.kind === 'scene' || row.kind === 'banner') && !placed.has(row)).map(enter)
  const boards = [{ name: 'stripboard', breakdownIds: loose ? [] : onDays }, { name: 'boneyard', breakdownIds: [...(loose ? onDays : []), ...waiting] }]
  return JSON.stringify(book.fileOf(boards, name))
}

interface ReadRow {
  readonly row: ScheduleRow
  readonly kind: 'scene' | 'endOfDay' | 'banner' | 'nothing'
  readonly text: string
  /** What names its day: "Day 3", a date, both; empty when nothing does. */
  readonly day: string
  readonly date: string | null
}

function readRow(row: ScheduleRow): ReadRow {
  const { fields } = row
  const [firstDay = ''] = (fields.day ?? '').split(',')
  const text = (fields.set || fields.heading || fields.synopsis || fields.day || '').trim()
  const kind = kindOf(row, text)
  const date = dateIn(fields.date ?? '') ?? dateIn(fields.day ?? '') ?? (kind === 'endOfDay' ? dateIn(Object.values(fields).join(' ')) : null)
  return { row, kind, text, day: [firstDay.trim(), date ?? ''].join(' ').trim(), date }
}

function kindOf({ fields }: ScheduleRow, text: string): ReadRow['kind'] {
  const first = `${fields.scene ?? ''} ${text}`.trim()
  if (/^end of/i.test(first) || /^end of/i.test(text)) return 'endOfDay'
  if (/^totals?\b/i.test(first) || /^totals?\b/i.test(fields.day ?? '')) return 'nothing'
  if ((fields.scene ?? '').trim() !== '') return 'scene'
  return text === '' ? 'nothing' : 'banner'
}

interface RowsOfDay {
  readonly isDay: boolean
  readonly rows: readonly ReadRow[]
}

/** By the name each row gives; banners and ends without one belong to the day before them. Days come in the order of their dates or numbers. */
function daysByName(read: readonly ReadRow[]): RowsOfDay[] {
  const days = new Map<string, ReadRow[]>()
  let current = ''
  for (const row of read) {
    if (row.kind === 'nothing') continue
    const day = row.day || (row.kind === 'scene' ? '' : current)
    if (day === '') continue
    current = day
    const there = days.get(day)
    if (there) there.push(row)
    else days.set(day, [row])
  }
  const keyed = [...days].map(([day, rows]) => ({ rows, key: dateOf(rows) ?? day.match(/\d+/)?.[0]?.padStart(10, '0') ?? '' }))
  const isOrdered = keyed.every(({ key }) => key !== '') && new Set(keyed.map(({ key }) => key.length)).size === 1
  const sorted = isOrdered ? keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))) : keyed
  return sorted.map(({ rows }) => ({ isDay: true, rows }))
}

/** By the rows that end a day; what stands after the last of them is read as a day of its own later on. */
function daysByEnds(read: readonly ReadRow[]): RowsOfDay[] {
  const days: RowsOfDay[] = []
  let open: ReadRow[] = []
  for (const row of read.filter(({ kind }) => kind !== 'nothing')) {
    open.push(row)
    if (row.kind !== 'endOfDay') continue
    days.push({ isDay: true, rows: open })
    open = []
  }
  return open.length === 0 ? days : [...days, { isDay: false, rows: open }]
}

function dateOf(rows: readonly ReadRow[]): string | null {
  return rows.find(({ date }) => date !== null)?.date ?? null
}

function callOf(rows: readonly ReadRow[]): string | null {
  return rows.map(({ row }) => clockIn(row.fields.call ?? '')).find((call) => call !== null) ?? null
}

/** A day that is named after a type, "Holiday", and has no scene is one. */
function typeOf(rows: readonly ReadRow[]): string {
  const named = rows[0]?.row.fields.day?.trim().toLowerCase() ?? ''
  const isFree = rows.every(({ kind }) => kind !== 'scene')
  return isFree ? (DAY_TYPES.find((type) => type === named) ?? 'shoot') : 'shoot'
}
