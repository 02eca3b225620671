import { byCategoryNumber, type SceneNeeds, type ShootingSchedule } from '@callboard/schedule'
import { oneLinerTable } from '../one-liner/one-liner-table.js'
import type { Table } from '../tables/table.js'
import { elementWords } from './shooting-schedule-view.js'

/** A shooting schedule as rows: the one-liner's, and a column for each category anything is needed of. */
export function shootingScheduleTable(schedule: ShootingSchedule, setting: { readonly locations: ReadonlyMap<string, string> }): Table {
  const oneLiner = oneLinerTable(schedule, setting)
  const rows = schedule.days.flatMap((day) => [...day.rows, null])
  const categories = categoriesIn(rows.flatMap((row) => (row?.kind === 'scene' ? row : [])))
  return {
    ...oneLiner,
    name: 'Shooting schedule',
    columns: [...oneLiner.columns, ...categories.map((title) => ({ title, width: 24 }))],
    rows: oneLiner.rows.map((row, index) => ({ ...row, cells: [...row.cells, ...neededOf(rows[index] ?? null, categories)] })),
  }
}

/** The categories some scenes need anything of, in their usual order. */
export function categoriesIn(scenes: readonly SceneNeeds[]): readonly string[] {
  return [...new Set(scenes.flatMap(({ needs }) => needs.map(({ category }) => category)))].sort(byCategoryNumber)
}

/**
 * What one scene needs of each of these categories, with semicolons between things because names have commas of their own; a single one with a
 * comma is followed by a semicolon, so that whoever reads it back knows.
 */
export function neededOf(row: SceneNeeds | { readonly kind: 'banner' } | null, categories: readonly string[]): (string | null)[] {
  const needs = row?.kind === 'scene' ? row.needs : []
  return categories.map((category) => {
    const words = needs.find((one) => one.category === category)?.elements.map((element) => elementWords(element).replaceAll(';', ','))
    if (words === undefined) return null
    return words.length === 1 && words[0]?.includes(',') ? `${words[0]};` : words.join('; ')
  })
}
