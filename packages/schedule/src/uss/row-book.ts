import { minutesIn, namesIn, numberedIn, pagesIn, slugIn } from './cells.js'
import { SCENE_FIELDS, ucidOf } from './categories.js'
import { shortId } from './short-id.js'
import type { ScheduleRow } from './schedule-row.js'

/** What is said of a day by the rows on it. */
export interface RowDay {
  readonly date: string | null
  readonly type: string
  readonly generalCall: string | null
}

const CAST = 'Cast Members'
const BACKGROUND = 'Background Actors'

/** Collects scenes, banners, days and elements of rows; the result is a file of the standard. */
export function newRowBook() {
  const breakdowns: object[] = []
  const elements = new Map<string, BookElement>()
  const add = (breakdown: object) => {
    const id = `row-${breakdowns.length + 1}`
    breakdowns.push({ id, ...breakdown })
    return id
  }
  return {
    addScene: (row: ScheduleRow) => add(sceneOf(row, elements)),
    addBanner: (text: string, minutes: number | null) => add({ type: 'banner', description: text, time: (minutes ?? 0) * 60_000, elements: [] }),
    addDay: ({ date, type, generalCall }: RowDay) => {
      const own = { ...(date !== null && { date }), ...(generalCall !== null && { generalCall }), ...(type !== 'shoot' && { type }) }
      return add({ type: 'day', elements: [], ...(date !== null && { _callboardDay: own }) })
    },
    fileOf: (boards: readonly { readonly name: string; readonly breakdownIds: readonly string[] }[], name: string) => ({
      universalScheduleStandard: {
        name,
        project: '',
        source: 'a table',
        breakdowns,
        categories: categoriesOf([...elements.values()]),
        elements: [...elements.values()].map(({ category: _category, ...element }) => ({ ...element, doodHoldAllow: true })),
        calendars: [{ id: 'calendar', name: '', daysOff: [0, 6], events: [] }],
        stripboards: [{ name, calendar: 'calendar', boards }],
      },
    }),
  }
}

interface BookElement {
  readonly id: string
  readonly name: string
  readonly elementId: string
  readonly category: string
}

function sceneOf({ fields, elements: cells }: ScheduleRow, elements: Map<string, BookElement>): object {
  const slug = slugIn(fields.heading ?? '')
  const said = {
    intExt: fields.intExt?.trim() || slug.intExt,
    set: fields.set?.trim() || slug.set,
    timeOfDay: longTimeOfDay(fields.dayNight?.trim() || slug.dayNight),
    scriptDay: fields.scriptDay?.trim() ?? '',
  }
  const counted = cells.filter(({ category, cell }) => category === BACKGROUND && /^\d{1,5}$/.test(cell.trim()))
  const background = Number(fields.background?.match(/\d{1,5}/)?.[0] ?? counted[0]?.cell ?? 0)
  const own = Object.entries(said).flatMap(([field, value]) => (value ? [enter(elements, SCENE_FIELDS[field as keyof typeof said].name, value)] : []))
  const needed = cells.filter((each) => !counted.includes(each)).flatMap(({ category, cell }) => namesIn(cell).map((written) => enter(elements, category, written)))
  const minutes = minutesIn(fields.minutes ?? '')
  return {
    type: 'scene',
    scene: fields.scene?.trim(),
    description: fields.synopsis?.trim() ?? '',
    comments: fields.comments?.trim() || null,
    pages: pagesIn(fields.pages ?? ''),
    time: minutes === null ? null : minutes * 60_000,
    elements: [...own, ...needed],
    ...(background > 0 && { _callboardScene: { background } }),
  }
}

/** Enters an element once by category and name, with a number as soon as one is given; gives its id. */
function enter(elements: Map<string, BookElement>, category: string, written: string): string {
  const { boardId, name } = numberedIn(written, category === CAST)
  const key = `${category} ${name.toUpperCase()}`
  const known = elements.get(key) ?? { id: shortId(key), name, elementId: boardId, category }
  elements.set(key, { ...known, elementId: known.elementId || boardId })
  return known.id
}

function categoriesOf(elements: readonly BookElement[]): object[] {
  const fieldNumbers = new Map(Object.values(SCENE_FIELDS).map((field) => [field.name as string, field.ucid as number]))
  const names = [...new Set(elements.map(({ category }) => category))]
  return names.map((name) => ({ name, ucid: fieldNumbers.get(name) ?? ucidOf(name), elements: elements.filter(({ category }) => category === name).map(({ id }) => id) }))
}

const LONG: Readonly<Record<string, string>> = { D: 'DAY', N: 'NIGHT', CONT: 'CONTINUOUS', MORN: 'MORNING', AFT: 'AFTERNOON', EVE: 'EVENING' }

function longTimeOfDay(written: string): string {
  return LONG[written.toUpperCase().replace(/\.$/, '')] ?? written
}
