import { type Ctx, organizationOf, rows } from '../../platform/context/ctx.js'
import { fingerprintOf } from './fingerprint-of.js'
import type { Plan } from './plan-publication.js'

/** By shoot day, what crew read of its issued sheet: days the plan leaves as they were when their sheet went out. */
export type StandingSheets = ReadonlyMap<string, string>

const ISSUED = `
select distinct on (c.day_id) c.day_id as "dayId", c.fingerprint, (
  select s.body from snapshot s where s.organization_id = $1 and s.production_id = $2 and s.audience = 'day' and s.subject_id = c.day_id
  order by s.number desc, s.edition desc limit 1) as body
from call_sheet c where c.organization_id = $1 and c.production_id = $2 and c.issue > 0 and c.day_id = any($3::uuid[])
order by c.day_id, c.issue desc`

interface IssuedRow {
  readonly dayId: string
  readonly fingerprint: string
  readonly body: string
}

/** Sheets that went out and hold: the publication changes nothing of their day, so they are read on as they are. */
export async function findStandingSheets(ctx: Ctx, productionId: string, { board, revision }: Plan): Promise<StandingSheets> {
  const dayIds = revision.days.map(({ dayId }) => dayId)
  const issued = await rows<IssuedRow & { [column: string]: unknown }>(ctx, ISSUED, [organizationOf(ctx), productionId, dayIds])
  return new Map(issued.filter(({ dayId, fingerprint }) => fingerprint === fingerprintOf(board, revision, dayId)).map(({ dayId, body }) => [dayId, body]))
}
