import { sql } from '../builders.js'
import type { TestApi } from '../api.js'

interface Here {
  readonly organizationId: string
  readonly productionId: string
  readonly mark: string
}

/** How everybody wants to be told, what they agreed to, browsers of theirs, and what a provider said. */
export async function addChannels(api: TestApi, { organizationId, productionId, mark }: Here): Promise<void> {
  const ids = [organizationId, productionId]
  await sql(api, `insert into contact_preference (organization_id, production_id, person_id, channels, quiet_from, quiet_to, zone, changed_at, changed_by)
    select $1, $2, person_id, '{email,push}', '22:00', '07:00', 'Europe/Lisbon', now(), 'c' from person where organization_id = $1 and production_id = $2`, ids)
  await sql(api, `insert into sms_consent (organization_id, production_id, person_id, sms_consent_id, phone_e164, given, how, by_name, at)
    select $1, $2, person_id, gen_random_uuid(), '+351912345678', true, 'spoken', 'b', now() from person where organization_id = $1 and production_id = $2`, ids)
  await sql(api, `insert into push_subscription (organization_id, production_id, person_id, push_subscription_id, endpoint, p256dh, auth, device, created_at)
    select $1, $2, person_id, gen_random_uuid(), 'https://push.example/' || $3, 'pppppppppp' || $3, 'aaaaaaaaaa' || $3, 'd', now() from person where organization_id = $1 and production_id = $2`, [...ids, mark])
  await sql(api, "update delivery set provider_ref = 'r' where organization_id = $1", [organizationId])
  await sql(api, `insert into provider_event (organization_id, provider, provider_event_id, delivery_id, kind, detail, at, received_at)
    select organization_id, 'mail', 'e', delivery_id, 'delivered', 'd', now(), now() from delivery where organization_id = $1 limit 1`, [organizationId])
}
