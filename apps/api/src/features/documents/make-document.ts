import {
  breakdownPdf, breakdownTable, breakdownView, csvOf, doodPdf, doodTable, doodView, oneLinerPdf, oneLinerTable, oneLinerView, type Paper, sheetsOf, shootingSchedulePdf,
  shootingScheduleTable, shootingScheduleView, type Table, xlsxOf,
} from '@callboard/documents'
import { CAST, doodOf, oneLinerOf, shootingScheduleOf } from '@callboard/schedule'
import type { Instant } from '@callboard/time'
import type { DocumentFacts } from './document-facts.js'
import { clockStyle, headOf } from './head-of.js'

export const DOCUMENT_NAMES = ['one-liner', 'shooting-schedule', 'dood', 'breakdown'] as const
export const DOCUMENT_FORMATS = ['csv', 'xlsx', 'pdf'] as const

export type DocumentName = (typeof DOCUMENT_NAMES)[number]
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

export interface Wanted {
  readonly name: DocumentName
  readonly format: DocumentFormat
  readonly paper: Paper
  /** Of a Day out of Days. */
  readonly category: string
  readonly now: Instant
}

/** A document of the schedule as a file; null when there is nothing to print. */
export async function makeDocument(facts: DocumentFacts, wanted: Wanted): Promise<Buffer | null> {
  if (wanted.format === 'pdf') {
    const pdf = await pdfOf(facts, wanted)
    return pdf && Buffer.from(pdf)
  }
  const table = tableOf(facts, wanted)
  return wanted.format === 'csv' ? Buffer.from(csvOf(table)) : xlsxOf(table)
}

function tableOf(facts: DocumentFacts, { name, category }: Wanted): Table {
  const { board, breakdown } = facts
  const locations = locationsOf(facts)
  switch (name) {
    case 'one-liner':
      return oneLinerTable(oneLinerOf(board, breakdown), { locations })
    case 'shooting-schedule':
      return shootingScheduleTable(shootingScheduleOf(board, breakdown), { locations })
    case 'dood':
      return doodTable(doodOf({ boards: boardsOf(facts), breakdown, categories: [category] }), { name: category })
    case 'breakdown':
      return breakdownTable(sheetsOf(board, breakdown))
  }
}

async function pdfOf(facts: DocumentFacts, { name, paper, category, now }: Wanted): Promise<Uint8Array | null> {
  const { board, breakdown } = facts
  const head = headOf(facts, now)
  const setting = { head, clock: clockStyle(facts), locations: locationsOf(facts), board, breakdown }
  switch (name) {
    case 'one-liner':
      return oneLinerPdf(oneLinerView(oneLinerOf(board, breakdown), setting), { paper })
    case 'shooting-schedule':
      return shootingSchedulePdf(shootingScheduleView(shootingScheduleOf(board, breakdown), setting), { paper })
    case 'dood': {
      const view = doodView(doodOf({ boards: boardsOf(facts), breakdown, categories: [category] }), { head: { ...head, unit: '' }, title: category })
      return view && doodPdf([view], { paper })
    }
    case 'breakdown':
      return breakdownPdf(breakdownView(sheetsOf(board, breakdown), { head }), { paper })
  }
}

/** A Day out of Days is of all units: the asked draft stands for its own. */
function boardsOf({ units, unitId, board }: DocumentFacts) {
  return units.map((unit) => (unit.unitId === unitId ? board : unit.board))
}

function locationsOf({ locations }: DocumentFacts): ReadonlyMap<string, string> {
  return new Map(locations.map(({ locationId, name }) => [locationId, name]))
}

/** The category a Day out of Days is of when nobody says. */
export const USUAL_CATEGORY = CAST
