import { randomUUID } from 'node:crypto'
import { sql } from '../builders.js'
import type { TestApi } from '../api.js'

interface Here {
  readonly organizationId: string
  readonly productionId: string
  readonly personId: string
}

/** How a person wants to be told, what they agreed to, a browser of theirs, and what a provider said. */
export async function addChannels(api: TestApi, { organizationId, productionId, personId }: Here): Promise<void> {
  const ids = [organizationId, productionId, personId]
  await sql(api, `insert into contact_preference (organization_id, production_id, person_id, channels, quiet_from, quiet_to, zone, changed_at, changed_by)
    values ($1, $2, $3, '{email,push}', '22:00', '07:00', 'Europe/Lisbon', now(), 'c')`, ids)
  await sql(api, `insert into sms_consent (organization_id, production_id, person_id, sms_consent_id, phone_e164, given, how, by_name, at)
    values ($1, $2, $3, $4, '+351912345678', true, 'spoken', 'b', now())`, [...ids, randomUUID()])
  await sql(api, `insert into push_subscription (organization_id, production_id, person_id, push_subscription_id, endpoint, p256dh, auth, device, created_at)
    values ($1, $2, $3, $4, 'https://push.example/1', 'pppppppppp', 'aaaaaaaaaa', 'd', now())`, [...ids, randomUUID()])
  await sql(api, "update delivery set provider_ref = 'r' where organization_id = $1", [organizationId])
  await sql(api, `insert into provider_event (organization_id, provider, provider_event_id, delivery_id, kind, detail, at, received_at)
    select organization_id, 'mail', 'e', delivery_id, 'delivered', 'd', now(), now() from delivery where organization_id = $1 limit 1`, [organizationId])
}
