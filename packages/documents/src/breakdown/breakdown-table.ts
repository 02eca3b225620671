import { sceneNumber } from '../schedule-words.js'
import { categoriesIn, neededOf } from '../shooting-schedule/shooting-schedule-table.js'
import type { Table } from '../tables/table.js'
import type { Sheet } from './sheets-of.js'

/** The breakdown as rows: a scene each in story order, a column for each category anything is needed of. */
export function breakdownTable(sheets: readonly Sheet[]): Table {
  const categories = categoriesIn(sheets.map(({ scene }) => scene))
  return {
    name: 'Breakdown',
    frozenColumns: 1,
    columns: [
      { title: 'Scene', width: 8 },
      { title: 'I/E', width: 8 },
      { title: 'Set', width: 30 },
      { title: 'D/N', width: 10 },
      { title: 'Script day', width: 10 },
      { title: 'Pages', width: 8, align: 'right' },
      { title: 'Minutes', width: 9, align: 'right' },
      { title: 'Synopsis', width: 50 },
      { title: 'Day', width: 9 },
      { title: 'Date', width: 15 },
      { title: 'Background', width: 11, align: 'right' },
      ...categories.map((title) => ({ title, width: 24 })),
    ],
    rows: sheets.map(({ scene, days }) => ({
      look: 'plain',
      cells: [
        sceneNumber(scene), scene.intExt, scene.set, scene.timeOfDay, scene.scriptDay || null, { eighths: scene.eighths }, scene.minutes, scene.synopsis || null,
        days.map(({ name }) => name).join(', ') || null, days[0] ? { date: days[0].date } : null, scene.background || null, ...neededOf(scene, categories),
      ],
    })),
  }
}
