import type { PersonSnapshot } from '@callboard/notice'
import { newId, type Services } from '../../../platform/context/ctx.js'
import type { Language } from '../reach/channel.js'
import type { Transaction } from '../../../platform/database/tenant-database.js'
import { hashOf, tokenFor } from '../../../platform/secrets/tokens.js'
import { linkExpiry } from '../personal-link.repository.js'
import { personalUrl } from '../personal-url.js'
import type { DeliveryJob } from './delivery-job.js'

/** All that goes into one message, by whichever channel. */
export interface Letter {
  readonly productionId: string
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly sentences: readonly string[]
  /** The number of the issued call sheet it is about, or null. */
  readonly issue: number | null
  /** Asks no answer: of their days nothing changed that wants one. */
  readonly digest: boolean
  readonly language: Language
  /** Whether they agree to text messages at this address, as of now. */
  readonly smsAgreed: boolean
  readonly publishedBy: string
  readonly snapshot: PersonSnapshot
  readonly url: string
  readonly attempts: number
  /** When it was last queued by a publication or by hand. */
  readonly queuedAt: Date
}

interface LetterRow extends Omit<Letter, 'snapshot' | 'url'> {
  readonly body: string
  readonly endedLinks: number
  readonly expiresAt: Date
}

const FIND = `
select d.production_id as "productionId", d.person_id as "personId", p.name, coalesce(d.address, '') as address, n.subject, n.sentences, c.issue, n.call_sheet_id is null and not n.concerned as digest,
  coalesce(f.language, 'en') as language, coalesce((select x.given and x.phone_e164 = d.address from sms_consent x
    where x.organization_id = $1 and x.person_id = d.person_id order by x.sequence desc limit 1), false) as "smsAgreed",
  coalesce(c.issued_by, v.published_by) as "publishedBy", s.body, d.attempts, ${linkExpiry('$4')} as "expiresAt",
  coalesce((select max(e.at) from delivery_event e where e.organization_id = $1 and e.delivery_id = d.delivery_id and e.state = 'queued'
    and e.detail is null), d.created_at) as "queuedAt",
  (select count(*)::int from personal_link l where l.organization_id = $1 and l.person_id = d.person_id and l.revoked_at is not null) as "endedLinks"
from delivery d
join notice n on n.organization_id = $1 and n.notice_id = d.notice_id
left join call_sheet c on c.organization_id = $1 and c.call_sheet_id = n.call_sheet_id
left join contact_preference f on f.organization_id = $1 and f.person_id = d.person_id
join revision v on v.organization_id = $1 and v.revision_id = d.revision_id
join production r on r.organization_id = $1 and r.production_id = d.production_id
join person p on p.organization_id = $1 and p.person_id = d.person_id
join lateral (select o.body from snapshot o where o.organization_id = $1 and o.revision_id = d.revision_id and o.audience = 'person'
  and o.subject_id = d.person_id order by o.edition desc limit 1) s on true
where d.organization_id = $1 and d.delivery_id = $2 and d.lease_id = $3 and d.state in ('queued', 'unknown')`

/** What the delivery says and where it leads, or null when it is not this worker's to send any more. */
export function findLetter(services: Services, job: DeliveryJob): Promise<Letter | null> {
  const now = services.clock.now()
  return services.database.transaction(job.organizationId, async (transaction) => {
    const [row] = await transaction.rows<LetterRow>(FIND, [job.organizationId, job.deliveryId, job.leaseId, now])
    if (row === undefined) return null
    const token = linkTokenOf(services, job.deliveryId, row.endedLinks)
    await keepLink(transaction, [job.organizationId, newId(), row.productionId, row.personId, hashOf(token), now, row.expiresAt])
    return { ...row, snapshot: JSON.parse(row.body) as PersonSnapshot, url: personalUrl(services.settings, token) }
  })
}

/** The same link however often a mail is tried; another one once the person's links were ended. */
function linkTokenOf({ settings }: Services, deliveryId: string, endedLinks: number): string {
  return tokenFor(settings.secret, 'personal link', endedLinks === 0 ? deliveryId : `${deliveryId} ${endedLinks}`)
}

async function keepLink(transaction: Transaction, values: readonly unknown[]): Promise<void> {
  await transaction.rows(
    `insert into personal_link (organization_id, personal_link_id, production_id, person_id, token_hash, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (token_hash) do update set expires_at = greatest(personal_link.expires_at, excluded.expires_at)`,
    values,
  )
}
