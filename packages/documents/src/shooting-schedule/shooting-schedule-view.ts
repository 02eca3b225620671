import { type Board, type Breakdown, byCategoryNumber, type SceneNeeds, type ShootingSchedule, type ShootingScheduleDay } from '@callboard/schedule'
import type { DocumentHead } from '../document-head.js'
import { type BannerRow, type DayFrame, frameOf, type ScheduleSetting, unscheduledOf } from '../one-liner/one-liner-view.js'
import { dayNight, length, pages, sceneNumber, totalsLine } from '../schedule-words.js'

export interface ShootingScheduleView {
  readonly head: DocumentHead
  readonly days: readonly (DayFrame & { readonly rows: readonly (NeedsRow | BannerRow)[] })[]
  readonly foot: string
  readonly unscheduled: string
}

/** A scene with everything it needs. */
export interface NeedsRow {
  readonly kind: 'scene'
  readonly number: string
  readonly intExt: string
  readonly set: string
  readonly dayNight: string
  readonly pages: string
  readonly scriptDay: string
  readonly synopsis: string
  readonly time: string
  readonly needs: readonly { readonly category: string; readonly elements: readonly string[] }[]
}

/** A shooting schedule ready to print. */
export function shootingScheduleView(
  { days, totals }: ShootingSchedule,
  setting: ScheduleSetting & { readonly board: Board; readonly breakdown: Pick<Breakdown, 'scenes'> },
): ShootingScheduleView {
  return {
    head: setting.head,
    days: days.map((day) => ({ ...frameOf(day, setting), rows: day.rows.map(rowOf) })),
    foot: `${totals.shootDays} shoot ${totals.shootDays === 1 ? 'day' : 'days'} · ${totalsLine(totals)}`,
    unscheduled: unscheduledOf(setting.board, setting.breakdown),
  }
}

/** What a scene needs, by category, as it is printed: "1. ANA", "Market crowd ×12". */
export function needsRow(row: SceneNeeds): NeedsRow {
  return {
    kind: 'scene',
    number: sceneNumber(row),
    intExt: row.intExt ?? '',
    set: row.set,
    dayNight: dayNight(row.timeOfDay),
    pages: pages(row.eighths),
    scriptDay: row.scriptDay,
    synopsis: row.omitted ? `OMITTED. ${row.synopsis}`.trim() : row.synopsis,
    time: length(row.minutes),
    needs: row.needs.map(({ category, elements }) => ({ category, elements: elements.map(elementWords) })),
  }
}

/** "1. ANA", "Market crowd ×12" */
export function elementWords({ boardId, name, quantity }: SceneNeeds['needs'][number]['elements'][number]): string {
  return `${boardId === null ? '' : `${boardId}. `}${name}${quantity > 1 ? ` ×${quantity}` : ''}`
}

function rowOf(row: ShootingScheduleDay['rows'][number]): NeedsRow | BannerRow {
  if (row.kind === 'banner') return { kind: 'banner', text: row.text, length: length(row.minutes) }
  const printed = needsRow(row)
  return row.background === 0 ? printed : { ...printed, needs: withHeadCount(printed.needs, row.background) }
}

const BACKGROUND = 'Background Actors'

/** The head count stands with the background, also where nobody has named them. */
function withHeadCount(needs: NeedsRow['needs'], background: number): NeedsRow['needs'] {
  const named = needs.find(({ category }) => category === BACKGROUND)?.elements ?? []
  const rest = needs.filter(({ category }) => category !== BACKGROUND)
  return [...rest, { category: BACKGROUND, elements: [...named, `${background} in all`] }].sort((a, b) => byCategoryNumber(a.category, b.category))
}
