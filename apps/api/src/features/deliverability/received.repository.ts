import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'

/** What became of what was sent before. */
export interface Received {
  /** Ways that refused the last notice at the address or number that still stands: "<person> email". */
  readonly refused: ReadonlySet<string>
  readonly putOff: PutOff
}

/** Mails that wait because the mail server did not take them. */
export interface PutOff {
  readonly waiting: number
  /** What it last said, or null. */
  readonly said: string | null
}

const RECEIVED = `
select (select coalesce(json_agg(x.way), '[]') from (
    select distinct on (d.person_id, d.channel) d.person_id || ' ' || d.channel as way, d.state
    from delivery d join person p on p.organization_id = $1 and p.person_id = d.person_id
    where d.organization_id = $1 and d.production_id = $2 and d.person_id = any($3::uuid[])
      and d.address = case d.channel when 'email' then p.email when 'sms' then p.phone_e164 end
      and d.state in ('sent', 'delivered', 'opened', 'confirmed', 'problem', 'bounced', 'failed')
    order by d.person_id, d.channel, d.created_at desc, d.moved_at desc) x
  where x.state in ('bounced', 'failed')) as refused,
  json_build_object('waiting', count(w.*)::int, 'said', (array_agg(w.last_error order by w.next_attempt_at desc))[1]) as "putOff"
from delivery w where w.organization_id = $1 and w.channel = 'email' and w.state = 'queued' and w.last_error is not null`

/** What is known of the ways to these people, and of the mail server: one statement however many they are. */
export async function findReceived(ctx: Ctx, productionId: string, personIds: readonly string[]): Promise<Received> {
  const row = await firstRow<{ refused: readonly string[]; putOff: PutOff }>(ctx, RECEIVED, [organizationOf(ctx), productionId, personIds])
  return { refused: new Set(row?.refused ?? []), putOff: row?.putOff ?? { waiting: 0, said: null } }
}
