import { dateIn, minutesIn, namesIn, numberedIn, pagesIn, slugIn } from './cells.js'
import { SCENE_FIELDS, ucidOf } from './categories.js'
import { shortId } from './short-id.js'

/** What a column of an exported schedule may hold; every other column may hold the elements of one category. */
export type RowField =
  | 'scene' | 'heading' | 'intExt' | 'set' | 'dayNight' | 'pages' | 'scriptDay' | 'synopsis' | 'minutes' | 'comments' | 'day' | 'date'

/** One row of an exported schedule: a strip, a banner, or the end of a day. */
export interface ScheduleRow {
  readonly fields: Readonly<Partial<Record<RowField, string>>>
  /** Cells of elements by category, "1. ANA; 2. BEN". */
  readonly elements: readonly { readonly category: string; readonly cell: string }[]
}

const CAST = 'Cast Members'

/**
 * Rows of an exported one-liner or breakdown as the text of a Universal Schedule file, which is then read as any other. A row with a scene number
 * is a scene, one that ends a day ends it, any other that says something is a banner; days also end where the day or date of the rows changes.
 * Without either nothing is on a day.
 */
export function ussOfRows(rows: readonly ScheduleRow[], { name }: { readonly name: string }): string {
  const book = newBook()
  const order: string[] = []
  let open: { key: string; count: number; date: string | null } = { key: '', count: 0, date: null }
  const close = (date: string | null) => {
    if (open.count > 0) order.push(book.addDay(date ?? open.date))
    open = { key: '', count: 0, date: null }
  }
  for (const row of rows) {
    const { kind, text } = kindOf(row)
    const day = row.fields.day?.trim() ?? ''
    const date = dateIn(row.fields.date ?? '') ?? dateIn(day)
    const key = day || (date ?? '')
    if (kind === 'nothing') continue
    if (kind === 'endOfDay') {
      close(dateIn(text) ?? date)
      continue
    }
    if (open.count > 0 && key !== open.key) close(null)
    order.push(kind === 'scene' ? book.addScene(row) : book.addBanner(text, minutesIn(row.fields.minutes ?? '')))
    open = { key, count: open.count + 1, date: date ?? open.date }
  }
  if (open.key !== '') close(null)
  return JSON.stringify(book.fileOf(order, name))
}

type RowKind = 'scene' | 'endOfDay' | 'banner' | 'nothing'

function kindOf({ fields }: ScheduleRow): { readonly kind: RowKind; readonly text: string } {
  const text = (fields.set || fields.heading || fields.synopsis || fields.day || '').trim()
  const said = Object.values(fields).join(' ').trim()
  if (/^\s*(end of|total\b|totals\b)/i.test(`${fields.scene ?? ''}${text}`)) return { kind: /^\s*end of/i.test(`${fields.scene ?? ''}${text}`) ? 'endOfDay' : 'nothing', text: said }
  if ((fields.scene ?? '').trim() !== '') return { kind: /^total/i.test(fields.day ?? '') ? 'nothing' : 'scene', text }
  if (/^total/i.test(fields.day ?? '') || text === '') return { kind: 'nothing', text }
  return { kind: 'banner', text }
}

/** Collects what becomes the file. */
function newBook() {
  const breakdowns: object[] = []
  const elements = new Map<string, { id: string; name: string; elementId: string; category: string }>()
  const element = (category: string, written: string) => {
    const { boardId, name } = category === CAST ? numberedIn(written) : { boardId: '', name: written }
    const key = `${category} ${name.toUpperCase()}`
    const known = elements.get(key) ?? { id: shortId(key), name, elementId: boardId, category }
    elements.set(key, { ...known, elementId: known.elementId || boardId })
    return known.id
  }
  const add = (breakdown: object) => {
    const id = `row-${breakdowns.length + 1}`
    breakdowns.push({ id, ...breakdown })
    return id
  }
  return {
    addScene: ({ fields, elements: cells }: ScheduleRow) => {
      const slug = slugIn(fields.heading ?? '')
      const said = { intExt: fields.intExt?.trim() || slug.intExt, set: fields.set?.trim() || slug.set, timeOfDay: longTimeOfDay(fields.dayNight?.trim() || slug.dayNight), scriptDay: fields.scriptDay?.trim() ?? '' }
      const own = Object.entries(said).flatMap(([field, value]) => (value ? [element(SCENE_FIELDS[field as keyof typeof said].name, value)] : []))
      const needed = cells.flatMap(({ category, cell }) => namesIn(cell).map((written) => element(category, written)))
      const minutes = minutesIn(fields.minutes ?? '')
      return add({
        type: 'scene', scene: fields.scene?.trim(), description: fields.synopsis?.trim() ?? '', comments: fields.comments?.trim() || null, pages: pagesIn(fields.pages ?? ''),
        time: minutes === null ? null : minutes * 60_000, elements: [...own, ...needed],
      })
    },
    addBanner: (text: string, minutes: number | null) => add({ type: 'banner', description: text, time: (minutes ?? 0) * 60_000, elements: [] }),
    addDay: (date: string | null) => add({ type: 'day', elements: [], ...(date !== null && { _callboardDay: { date } }) }),
    fileOf: (order: readonly string[], name: string) => {
      const list = [...elements.values()]
      const categories = [...new Set(list.map(({ category }) => category))]
      const fieldNumbers = new Map(Object.values(SCENE_FIELDS).map((field) => [field.name as string, field.ucid as number]))
      return {
        universalScheduleStandard: {
          name, project: '', source: 'a table', breakdowns,
          categories: categories.map((category) => ({ name: category, ucid: fieldNumbers.get(category) ?? ucidOf(category), elements: list.filter((each) => each.category === category).map(({ id }) => id) })),
          elements: list.map(({ id, name: called, elementId }) => ({ id, name: called, elementId, doodHoldAllow: true })),
          calendars: [{ id: 'calendar', name: '', daysOff: [0, 6], events: [] }],
          stripboards: [{ name, calendar: 'calendar', boards: [{ name: 'stripboard', breakdownIds: order }] }],
        },
      }
    },
  }
}

const LONG: Readonly<Record<string, string>> = { D: 'DAY', N: 'NIGHT', CONT: 'CONTINUOUS', MORN: 'MORNING', AFT: 'AFTERNOON', EVE: 'EVENING' }

function longTimeOfDay(written: string): string {
  return LONG[written.toUpperCase().replace(/\.$/, '')] ?? written
}
