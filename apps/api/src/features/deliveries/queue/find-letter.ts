import type { PersonSnapshot } from '@callboard/notice'
import type { Instant } from '@callboard/time'
import { groupedBy } from '@callboard/basics'
import DataLoader from 'dataloader'
import { newId, type Services } from '../../../platform/context/ctx.js'
import type { Language } from '../reach/channel.js'
import { hashOf, tokenFor } from '../../../platform/secrets/tokens.js'
import type { Settings } from '../../../platform/settings/settings.js'
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
  readonly deliveryId: string
  readonly body: string
  readonly endedLinks: number
  readonly expiresAt: Date
}

// Right after a publication the database knows too little of what is new in its tables: told to look up one row at a time, it does not compare all with all.
const FIND = `
select d.delivery_id as "deliveryId", d.production_id as "productionId", d.person_id as "personId", p.name, coalesce(d.address, '') as address, n.subject, n.sentences, c.issue, n.call_sheet_id is null and not n.concerned as digest,
  coalesce(f.language, 'en') as language, coalesce((select x.given and x.phone_e164 = d.address from sms_consent x
    where x.organization_id = $1 and x.person_id = d.person_id order by x.sequence desc limit 1), false) as "smsAgreed",
  coalesce(c.issued_by, v.published_by) as "publishedBy", s.body, d.attempts, ${linkExpiry('$4')} as "expiresAt",
  coalesce((select max(e.at) from delivery_event e where e.organization_id = $1 and e.delivery_id = d.delivery_id and e.state = 'queued'
    and e.detail is null), d.created_at) as "queuedAt",
  (select count(*)::int from personal_link l where l.organization_id = $1 and l.person_id = d.person_id and l.revoked_at is not null) as "endedLinks"
from unnest($2::uuid[], $3::uuid[]) as job(delivery_id, lease_id)
join lateral (select * from delivery o where o.organization_id = $1 and o.delivery_id = job.delivery_id limit 1) d on d.lease_id = job.lease_id and d.state in ('queued', 'unknown')
join lateral (select * from notice o where o.organization_id = $1 and o.notice_id = d.notice_id limit 1) n on true
left join lateral (select o.call_sheet_id, o.issue, o.issued_by from call_sheet o where o.organization_id = $1 and o.call_sheet_id = n.call_sheet_id limit 1) c on true
left join lateral (select o.language from contact_preference o where o.organization_id = $1 and o.person_id = d.person_id limit 1) f on true
join lateral (select o.published_by from revision o where o.organization_id = $1 and o.revision_id = d.revision_id limit 1) v on true
join lateral (select o.zone from production o where o.organization_id = $1 and o.production_id = d.production_id limit 1) r on true
join lateral (select o.organization_id, o.production_id, o.person_id, o.name from person o where o.organization_id = $1 and o.person_id = d.person_id limit 1) p on true
join lateral (select o.body from snapshot o where o.organization_id = $1 and o.revision_id = d.revision_id and o.audience = 'person'
  and o.subject_id = d.person_id order by o.edition desc limit 1) s on true`

const AT_ONCE = 50

/** What a delivery says and where it leads, or null when it is not this worker's to send any more. */
export type FindLetter = (job: DeliveryJob) => Promise<Letter | null>

/** Finds letters, those that are asked for at the same time in two statements for each organization. */
export function letterFinder(services: Services): FindLetter {
  const loader = new DataLoader<DeliveryJob, Letter | null>(
    async (jobs) => {
      const byOrganization = [...groupedBy(jobs, (job) => job.organizationId)]
      const found = await Promise.all(byOrganization.map(([organizationId, own]) => findLetters(services, organizationId, own)))
      const letters = new Map(found.flatMap((own) => [...own]))
      return jobs.map((job) => letters.get(job.deliveryId) ?? null)
    },
    { cache: false, maxBatchSize: AT_ONCE },
  )
  return (job) => loader.load(job)
}

async function findLetters({ settings, clock, database }: Services, organizationId: string, jobs: readonly DeliveryJob[]): Promise<ReadonlyMap<string, Letter>> {
  const now = clock.now()
  const rows = await database.read<LetterRow>(organizationId, FIND, [organizationId, jobs.map((job) => job.deliveryId), jobs.map((job) => job.leaseId), now])
  const links = rows.map((row) => ({ row, token: linkTokenOf(settings, row) }))
  if (links.length > 0) await database.write(organizationId, KEEP, [organizationId, JSON.stringify(links.map(({ row, token }) => linkRow(row, hashOf(token), now)))])
  return new Map(links.map(({ row, token }) => [row.deliveryId, { ...row, snapshot: JSON.parse(row.body) as PersonSnapshot, url: personalUrl(settings, token) }]))
}

/** The same link however often a mail is tried; another one once the person's links were ended. */
function linkTokenOf({ secret }: Settings, { deliveryId, endedLinks }: LetterRow): string {
  return tokenFor(secret, 'personal link', endedLinks === 0 ? deliveryId : `${deliveryId} ${endedLinks}`)
}

function linkRow({ productionId, personId, expiresAt }: LetterRow, hash: Buffer, now: Instant): object {
  return { linkId: newId(), productionId, personId, hash: hash.toString('hex'), now, expiresAt }
}

const KEEP = `
insert into personal_link (organization_id, personal_link_id, production_id, person_id, token_hash, created_at, expires_at)
select $1, x."linkId", x."productionId", x."personId", decode(x.hash, 'hex'), x.now, x."expiresAt"
from jsonb_to_recordset($2::jsonb) as x("linkId" uuid, "productionId" uuid, "personId" uuid, hash text, now timestamptz, "expiresAt" timestamptz)
on conflict (token_hash) do update set expires_at = greatest(personal_link.expires_at, excluded.expires_at)`
