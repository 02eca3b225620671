import type { Instant } from '@callboard/time'
import { type Ctx, firstRow, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import type { Channel, Language } from '../reach/channel.js'

export interface ContactPreference {
  readonly productionId: string
  readonly personId: string
  readonly name: string
  readonly phone: string | null
  readonly version: number
  readonly channels: readonly Channel[]
  readonly language: Language
  readonly quietFrom: string | null
  readonly quietTo: string | null
  readonly zone: string | null
  readonly smsAgreed: boolean
  readonly devices: number
  readonly hasAccount: boolean
  readonly consents: readonly object[]
}

const MOST_CONSENTS = 50

const FIND = `
select p.production_id as "productionId", p.person_id as "personId", p.name, p.phone_e164 as phone, coalesce(c.version, 0) as version,
  coalesce(c.channels, '{email}') as channels, coalesce(c.language, 'en') as language, c.quiet_from as "quietFrom", c.quiet_to as "quietTo", c.zone,
  coalesce((select s.given and s.phone_e164 = p.phone_e164 from sms_consent s where s.organization_id = $1 and s.person_id = $2
    order by s.sequence desc limit 1), false) as "smsAgreed",
  (select count(*)::int from push_subscription u where u.organization_id = $1 and u.person_id = $2 and u.ended_at is null) as devices,
  exists (select from membership m where m.organization_id = $1 and m.person_id = $2) as "hasAccount",
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select s.phone_e164 as phone, s.given, s.how, s.by_name as "byName", s.at from sms_consent s
    where s.organization_id = $1 and s.person_id = $2 order by s.sequence desc limit ${MOST_CONSENTS}) x) as consents
from person p left join contact_preference c on c.organization_id = $1 and c.person_id = $2
where p.organization_id = $1 and p.person_id = $2 and p.removed_at is null`

/** How a person wants to be told, in one statement; null when there is no such person. */
export function findPreference(ctx: Ctx, personId: string): Promise<ContactPreference | null> {
  return firstRow<ContactPreference & Record<string, unknown>>(ctx, FIND, [organizationOf(ctx), personId])
}

export interface PreferenceFacts {
  readonly channels: readonly Channel[]
  readonly language: Language
  readonly quietFrom: string | null
  readonly quietTo: string | null
  readonly zone: string | null
}

interface Saving {
  readonly productionId: string
  readonly personId: string
  readonly expectedVersion: number
  readonly at: Instant
  /** Whoever changes it, by name; an account's id where it is not the person. */
  readonly by: { readonly accountId: string } | { readonly name: string }
}

const SAVE = `
insert into contact_preference as c (organization_id, production_id, person_id, channels, language, quiet_from, quiet_to, zone, changed_at, changed_by)
select $1, $2, $3, $5, $6, $7, $8, $9, $10, coalesce((select name from account where account_id = $11), $12, '')
where $4 = coalesce((select version from contact_preference where organization_id = $1 and person_id = $3), 0)
on conflict (organization_id, person_id) do update set channels = excluded.channels, language = excluded.language, quiet_from = excluded.quiet_from,
  quiet_to = excluded.quiet_to, zone = excluded.zone, changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = c.version + 1
where c.version = $4`

/** Keeps it, if nobody did meanwhile. */
export async function savePreference(ctx: Ctx, facts: PreferenceFacts, saving: Saving): Promise<boolean> {
  const { productionId, personId, expectedVersion, at, by } = saving
  const saved = await transactionOf(ctx).change(SAVE, [
    organizationOf(ctx), productionId, personId, expectedVersion, [...facts.channels], facts.language, facts.quietFrom, facts.quietTo, facts.zone, at,
    'accountId' in by ? by.accountId : null, 'name' in by ? by.name : null,
  ])
  return saved === 1
}
