import { formatDay } from '@callboard/time'
import type { DocumentHead } from '../document-head.js'
import { type NeedsRow, needsRow } from '../shooting-schedule/shooting-schedule-view.js'
import type { Sheet } from './sheets-of.js'

export interface BreakdownView {
  readonly head: DocumentHead
  readonly sheets: readonly BreakdownSheet[]
}

export interface BreakdownSheet extends Omit<NeedsRow, 'kind'> {
  /** Place in the story, from 1. */
  readonly sheet: number
  /** "Day 3, Wed 13 Jan"; "Not scheduled". */
  readonly shot: string
  /** Head count, empty for none. */
  readonly background: string
}

/** Breakdown sheets ready to print. */
export function breakdownView(sheets: readonly Sheet[], { head }: { readonly head: DocumentHead }): BreakdownView {
  return {
    head,
    sheets: sheets.map(({ scene, days }, index) => {
      const { kind: _kind, ...row } = needsRow(scene)
      return {
        ...row,
        sheet: index + 1,
        shot: days.map(({ name, date }) => `${name}, ${formatDay(date)}`).join(' · ') || 'Not scheduled',
        background: scene.background > 0 ? String(scene.background) : '',
      }
    }),
  }
}
