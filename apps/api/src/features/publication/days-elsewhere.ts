import type { ClientDay, ClientSnapshot, PersonDay, PersonSnapshot } from '@callboard/notice'
import { type Ctx, organizationOf, rows } from '../../platform/context/ctx.js'
import type { StandingSheets } from './standing-sheets.js'

/** What a publication leaves alone, as it stands in the snapshots that are read now: days of other units, and days whose issued sheet holds. */
export interface DaysElsewhere {
  ofPerson(personId: string): PersonElsewhere
  readonly ofClient: readonly ClientDay[]
}

export interface PersonElsewhere {
  readonly days: readonly PersonDay[]
  /** Shoot days of the main unit as the person knows them, or null. */
  readonly totalDays: number | null
}

const NO_DAYS: PersonElsewhere = { days: [], totalDays: null }
export const NOWHERE_ELSE: DaysElsewhere = { ofPerson: () => NO_DAYS, ofClient: [] }

/** The newest snapshot of everybody, whichever unit it is from: each carries the days of all units. */
const NEWEST = `
select distinct on (s.audience, s.subject_id) s.audience, s.subject_id as "subjectId", s.body
from snapshot s where s.organization_id = $1 and s.production_id = $2 and s.audience in ('person', 'client')
order by s.audience, s.subject_id, s.number desc, s.edition desc`

interface SnapshotRow {
  readonly audience: 'person' | 'client'
  readonly subjectId: string
  readonly body: string
}

interface Publishing {
  /** Null stands for the main unit. */
  readonly unit: { readonly unitId: string } | null
  readonly standing: StandingSheets
}

/** What this publication leaves alone, read once for everybody. */
export async function findDaysElsewhere(ctx: Ctx, productionId: string, { unit, standing }: Publishing): Promise<DaysElsewhere> {
  const found = await rows<SnapshotRow & { [column: string]: unknown }>(ctx, NEWEST, [organizationOf(ctx), productionId])
  const isElsewhere = (day: PersonDay | ClientDay) => day.unit?.unitId !== unit?.unitId
  const bodies = new Map(found.filter((row) => row.audience === 'person').map((row) => [row.subjectId, row.body]))
  const client = found.find((row) => row.audience === 'client')
  return {
    ofPerson: (personId) => {
      const body = bodies.get(personId)
      if (body === undefined) return NO_DAYS
      const { days, totalDays } = JSON.parse(body) as PersonSnapshot
      return { days: days.filter((day) => isElsewhere(day) || standing.has(day.dayId)), totalDays: unit === null ? null : totalDays }
    },
    ofClient: client === undefined ? [] : (JSON.parse(client.body) as ClientSnapshot).days.filter(isElsewhere),
  }
}
