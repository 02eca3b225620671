import type { BannerLine, OneLiner, OneLinerDay, SceneLine } from '@callboard/schedule'
import { dayName, sceneNumber } from '../schedule-words.js'
import type { Column, Table, TableCell, TableRow } from '../tables/table.js'

const COLUMNS: readonly Column[] = [
  { title: 'Day', width: 9 },
  { title: 'Date', width: 15 },
  { title: 'Call', width: 7 },
  { title: 'Scene', width: 8 },
  { title: 'I/E', width: 8 },
  { title: 'Set', width: 30 },
  { title: 'D/N', width: 10 },
  { title: 'Pages', width: 8, align: 'right' },
  { title: 'Script day', width: 10 },
  { title: 'Cast', width: 18 },
  { title: 'Synopsis', width: 50 },
  { title: 'Background', width: 11, align: 'right' },
  { title: 'Minutes', width: 9, align: 'right' },
  { title: 'Location', width: 24 },
]

/** A one-liner as rows: each strip with its day, banners, and a line that ends each day. */
export function oneLinerTable({ days, totals }: OneLiner, { locations }: { readonly locations: ReadonlyMap<string, string> }): Table {
  const sums = ['Total', null, null, `${totals.scenes} scenes`, null, `${totals.shootDays} shoot days`, null, { eighths: totals.eighths }, null, null, null, totals.background, totals.estimatedMinutes, null]
  return {
    name: 'One-liner',
    columns: COLUMNS,
    frozenColumns: 4,
    rows: [...days.flatMap((day) => rowsOf(day, locations.get(day.locationId ?? '') ?? null)), { look: 'strong', cells: sums }],
  }
}

function rowsOf(day: OneLinerDay, location: string | null): TableRow[] {
  const start: readonly TableCell[] = [dayName(day), { date: day.date }, day.number === null ? null : day.generalCall]
  const { eighths, scenes, estimatedMinutes, background } = day.totals
  const end: TableRow = {
    look: 'strong',
    cells: [...start, null, null, `End of ${dayName(day)}, ${scenes} ${scenes === 1 ? 'scene' : 'scenes'}`, null, { eighths }, null, null, day.note || null, background, estimatedMinutes, location],
  }
  const free: TableRow = { look: 'quiet', cells: [...start, null, null, dayName(day).toUpperCase(), null, null, null, null, day.note || null, null, null, location] }
  return [...day.rows.map((row) => stripRow(row, start, location)), day.number === null ? free : end]
}

/** The row of one strip: its day, then what it is. */
function stripRow(row: SceneLine | BannerLine, start: readonly TableCell[], location: string | null): TableRow {
  if (row.kind === 'banner') return { look: 'quiet', cells: [...start, null, null, row.text, null, null, null, null, null, null, row.minutes, null] }
  return {
    look: 'plain',
    cells: [
      ...start, sceneNumber(row), row.intExt, row.set, row.timeOfDay, { eighths: row.eighths }, row.scriptDay || null, row.cast.join(', ') || null,
      row.synopsis || null, row.background || null, row.minutes, location,
    ],
  }
}
