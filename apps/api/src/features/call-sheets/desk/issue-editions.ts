import type { CallSheetView, CastRow } from '@callboard/call-sheet'
import { printedTime } from '@callboard/call-sheet'
import type { PersonDay, PersonSnapshot, SnapshotSheet } from '@callboard/notice'
import { formatClock, formatDayYear, type Instant, wallTimeOf } from '@callboard/time'
import { withoutPhones } from '../../publication/index.js'
import type { DeskPlan } from './plan-desk.js'
import type { PersonOnSheet } from './people-on-sheet.js'

/** What somebody reads now, as it was frozen. */
export interface SnapshotRow {
  readonly revisionId: string
  readonly audience: 'person' | 'day'
  readonly subjectId: string
  readonly number: number
  readonly edition: number
  readonly asks: number | null
  readonly body: string
}

interface Issued {
  readonly desk: DeskPlan
  readonly view: CallSheetView
  readonly people: readonly PersonOnSheet[]
  readonly callSheetId: string
  readonly at: Instant
}

/** The next edition of what everybody on the sheet reads: their day as the sheet has it, all else as it was. One at a time. */
export function* editionsOf(before: readonly SnapshotRow[], issued: Issued): Generator<SnapshotRow> {
  const people = new Map(issued.people.map((person) => [person.personId, person]))
  const rows = new Map(issued.view.cast.map((row) => [row.personId, row]))
  for (const row of before) {
    const edition = { ...row, edition: row.edition + 1 }
    if (row.audience === 'day') {
      yield { ...edition, body: JSON.stringify(withoutPhones(issued.view)) }
      continue
    }
    const person = people.get(row.subjectId)
    if (person === undefined) continue
    const snapshot = JSON.parse(row.body) as PersonSnapshot
    const days = snapshot.days.map((day) => (day.dayId === issued.desk.day.id ? dayOf(day, person, { ...issued, row: rows.get(person.personId) }) : day))
    yield { ...edition, body: JSON.stringify({ ...snapshot, days }) }
  }
}

function dayOf(day: PersonDay, person: PersonOnSheet, issued: Issued & { readonly row: CastRow | undefined }): PersonDay {
  const { plan, day: { date } } = issued.desk
  const clock = { zone: plan.zone, style: plan.clock, date }
  const { call } = person
  return {
    ...day,
    call: printedTime(call.instant, clock),
    callAt: call.instant,
    onSet: call.onSet === null ? null : printedTime(call.onSet.instant, clock),
    wrap: issued.view.header.wrap,
    sheet: sheetOf(person, issued),
  }
}

function sheetOf({ asks, was, facts }: PersonOnSheet, { desk, callSheetId, at, row }: Issued & { readonly row: CastRow | undefined }): SnapshotSheet {
  const wall = wallTimeOf(at, desk.plan.zone)
  return {
    callSheetId,
    issue: desk.nextIssue,
    asks,
    issuedAt: at,
    issued: `${formatDayYear(wall.date)} ${formatClock(wall.time, desk.plan.clock)}`,
    pickUp: facts.pickUp,
    hairMakeUp: row?.hairMakeUp ?? null,
    wardrobe: row?.wardrobe ?? null,
    rehearsal: row?.rehearsal ?? null,
    loseAt: row?.loseAt ?? null,
    remarks: row?.remarks ?? '',
    attachments: desk.desk.attachments.map(({ sheetAttachmentId, kind, fileName }) => ({ sheetAttachmentId, kind, fileName })),
    was,
  }
}
