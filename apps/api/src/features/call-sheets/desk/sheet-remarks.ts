import { readinessOfSheet, type CallSheetView, restBreaches, type SheetRemark as Remark, unplayedOn } from '@callboard/call-sheet'
import { type Instant, minutes, minutesBetween } from '@callboard/time'
import type { DeskPlan } from './plan-desk.js'
import type { PersonOnSheet } from './people-on-sheet.js'
import { missingApprovals } from './sheet-state.js'

export interface SheetRemark {
  readonly kind: string
  readonly subject: string
  readonly personId: string | null
  /** Whether the sheet cannot go out before. */
  readonly blocks: boolean
}

interface Looked {
  readonly view: CallSheetView
  readonly people: readonly PersonOnSheet[]
  readonly at: Instant
}

const TEACHES = /teacher|tutor|chaperone|welfare/i

/** What is still open on the sheet of one day, what keeps it from going out first. */
export function sheetRemarksOf(desk: DeskPlan, { view, people, at }: Looked): SheetRemark[] {
  const { plan, day } = desk
  const { asOf } = view.weather
  const open = readinessOfSheet({
    view,
    unreachable: people.filter((person) => !person.reachable).map(({ personId }) => personId),
    breaches: restBreaches(plan.calls, plan.wrapOfCall, { minimumRest: minutes(plan.facts.minimumRest) }).filter(({ toDayId }) => toDayId === day.id),
    unplayed: unplayedOn({ ...plan, day }),
    hasTeacher: people.some(({ personId }) => TEACHES.test(plan.peopleById.get(personId)?.position ?? '')),
    awaited: missingApprovals(desk),
    weatherHours: asOf ? Math.floor(minutesBetween(asOf as Instant, at) / 60) : null,
  })
  const rows = open.flatMap((remark) => rowsOf(remark, new Map(people.map(({ personId, name }) => [personId, name]))))
  const all = [...(desk.isPublished ? [] : [row('NotPublished', '', null, true)]), ...rows]
  return all.toSorted((a, b) => Number(b.blocks) - Number(a.blocks))
}

function row(kind: string, subject: string, personId: string | null = null, blocks = false): SheetRemark {
  return { kind, subject, personId, blocks }
}

function rowsOf(remark: Remark, names: ReadonlyMap<string, string>): SheetRemark[] {
  const { kind } = remark
  const each = (personIds: readonly string[]) => personIds.map((personId) => row(kind, names.get(personId) ?? '', personId))
  switch (kind) {
    case 'NobodyCalled': return [row(kind, '', null, true)]
    case 'NotApproved': return remark.roles.map((role) => row(kind, role, null, true))
    case 'Unreachable': return each(remark.personIds)
    case 'MinorWithoutTeacher': return each(remark.personIds)
    case 'NoHospital': return [row(kind, remark.name)]
    case 'NoAddress': return [row(kind, remark.name)]
    case 'CastWithoutCall': return [row(kind, remark.character)]
    case 'NoMedic': return [row(kind, remark.scenes.join(', '))]
    case 'NoSafetyMeeting': return [row(kind, remark.scenes.join(', '))]
    case 'BackgroundWithoutCall': return remark.groups.map((group) => row(kind, group))
    case 'OldWeather': return [row(kind, String(remark.hours))]
    // Told on its own, with names and hours.
    case 'RestBroken': return []
    case 'NoLocation': return [row(kind, '')]
    case 'NoWeather': return [row(kind, '')]
  }
}
