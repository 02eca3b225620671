import type { ClockTime, Zone } from '@callboard/time'
import { type Ctx, firstRow, organizationOf, type Services } from '../../../platform/context/ctx.js'
import type { Transaction } from '../../../platform/database/tenant-database.js'
import type { Channel } from './channel.js'

/** How one person can be told. */
export interface PersonReach {
  readonly personId: string
  readonly email: string | null
  readonly phone: string | null
  /** Null: as everybody, by mail. */
  readonly channels: readonly Channel[] | null
  readonly quietFrom: ClockTime | null
  readonly quietTo: ClockTime | null
  readonly zone: Zone
  /** Whether they agreed to text messages at this very number, and did not take it back. */
  readonly smsAgreed: boolean
  /** Browsers that show them notices. */
  readonly devices: number
  readonly hasAccount: boolean
}

/** How everybody of a production can be told. */
export interface Reach {
  readonly people: ReadonlyMap<string, PersonReach>
  /** How long what is told waits, so that it can be taken back. */
  readonly undoSeconds: number
}

const REACH = `
select r.undo_seconds as "undoSeconds", (select coalesce(json_agg(row_to_json(x)), '[]') from (
  select p.person_id as "personId", p.email, p.phone_e164 as phone, c.channels, c.quiet_from as "quietFrom", c.quiet_to as "quietTo",
    coalesce(c.zone, r.zone) as zone,
    coalesce((select s.given and s.phone_e164 = p.phone_e164 from sms_consent s where s.organization_id = $1 and s.person_id = p.person_id
      order by s.sequence desc limit 1), false) as "smsAgreed",
    (select count(*)::int from push_subscription u where u.organization_id = $1 and u.person_id = p.person_id and u.ended_at is null) as devices,
    exists (select from membership m where m.organization_id = $1 and m.person_id = p.person_id) as "hasAccount"
  from person p left join contact_preference c on c.organization_id = $1 and c.person_id = p.person_id
  where p.organization_id = $1 and p.production_id = $2 and p.removed_at is null) x) as people
from production r where r.organization_id = $1 and r.production_id = $2`

interface ReachRow {
  readonly undoSeconds: number
  readonly people: readonly PersonReach[]
}

/** How everybody of a production can be told, in one statement. */
export async function findReach(ctx: Ctx, productionId: string): Promise<Reach> {
  return reachFrom(ctx.services, await firstRow<ReachRow & Record<string, unknown>>(ctx, REACH, [organizationOf(ctx), productionId]))
}

/** The same for whoever works by itself, for nobody who asked. */
export async function findReachIn(services: Services, transaction: Transaction, place: { readonly organizationId: string; readonly productionId: string }): Promise<Reach> {
  const [found] = await transaction.rows<ReachRow & Record<string, unknown>>(REACH, [place.organizationId, place.productionId])
  return reachFrom(services, found ?? null)
}

function reachFrom({ settings }: Services, found: ReachRow | null): Reach {
  if (found === null) throw new Error('There is no such production')
  return {
    people: new Map(found.people.map((person) => [person.personId, person])),
    undoSeconds: settings.undoSeconds ?? found.undoSeconds,
  }
}
