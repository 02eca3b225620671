import { Resolver } from 'node:dns/promises'
import { addMinutes, type Instant, minutes } from '@callboard/time'
import type { Clock } from '../clock/clock.js'
import type { Settings } from '../settings/settings.js'
import type { DomainRecords, RecordStanding, SenderDomain } from './sender-domain.js'

/** Whoever looks at the list waits no longer than this for all questions together. */
const SECONDS_FOR_ALL = 3
const KEPT = { answered: minutes(15), silent: minutes(1) }

type SenderSettings = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'dkimSelector' | 'dnsServers'>

/** Asks the name servers, at most once in a quarter of an hour. Whoever does not answer is not taken for somebody who said no. */
export function dnsSenderDomain(settings: SenderSettings, clock: Clock): SenderDomain {
  const domain = settings.mailFrom.slice(settings.mailFrom.lastIndexOf('@') + 1).toLowerCase()
  let known: { readonly until: Instant; readonly answer: Promise<DomainRecords> } | null = null
  return {
    async records() {
      if (settings.smtpUrl === null || !isLookedUp(domain)) return null
      if (known === null || known.until <= clock.now()) {
        const answer = askAll(settings, domain)
        const asked = { until: addMinutes(clock.now(), KEPT.answered), answer }
        known = asked
        const { spf, dmarc } = await answer
        if (known === asked && (spf === 'notChecked' || dmarc === 'notChecked')) known = { answer, until: addMinutes(clock.now(), KEPT.silent) }
      }
      return known.answer
    },
  }
}

/** Names of one's own machine are nobody's domain. */
export function isLookedUp(domain: string): boolean {
  return domain.includes('.') && !/(?:^|\.)(?:localhost|localdomain|local|internal|invalid)$/.test(domain)
}

async function askAll({ dkimSelector, dnsServers }: SenderSettings, domain: string): Promise<DomainRecords> {
  const resolver = new Resolver({ timeout: 1_000, tries: 2 })
  if (dnsServers.length > 0) resolver.setServers(dnsServers)
  const late = setTimeout(() => resolver.cancel(), SECONDS_FOR_ALL * 1000)
  try {
    const [spf, dkim, dmarc] = await Promise.all([
      textsOf(resolver, domain).then(spfOf),
      dkimSelector === null ? ('notChecked' as const) : textsOf(resolver, `${dkimSelector}._domainkey.${domain}`).then(dkimOf),
      policyOf(resolver, domain),
    ])
    return { domain, spf, dkim, dmarc }
  } finally {
    clearTimeout(late)
  }
}

const NO_SUCH_RECORD = new Set(['ENOTFOUND', 'ENODATA'])

/** Texts a name holds; null when nobody answered. */
async function textsOf(resolver: Resolver, name: string): Promise<readonly string[] | null> {
  try {
    return (await resolver.resolveTxt(name)).map((parts) => parts.join(''))
  } catch (error) {
    return NO_SUCH_RECORD.has((error as { code?: string }).code ?? '') ? [] : null
  }
}

/** A sender's policy may stand with the domain above: _dmarc.office.pier.example, then _dmarc.pier.example. */
async function policyOf(resolver: Resolver, domain: string): Promise<RecordStanding> {
  const standing = dmarcOf(await textsOf(resolver, `_dmarc.${domain}`))
  const above = domain.slice(domain.indexOf('.') + 1)
  return standing === 'missing' && above.includes('.') ? policyOf(resolver, above) : standing
}

/** RFC 7208: one record and no more; one that ends in +all lets everybody send in this name. */
export function spfOf(texts: readonly string[] | null): RecordStanding {
  if (texts === null) return 'notChecked'
  const records = texts.filter((text) => /^v=spf1(?: |$)/i.test(text))
  if (records.length === 0) return 'missing'
  return records.length > 1 || /(?:^| )\+?all(?: |$)/i.test(records[0] ?? '') ? 'faulty' : 'found'
}

/** RFC 6376: a record without a key is one that was taken back. */
export function dkimOf(texts: readonly string[] | null): RecordStanding {
  if (texts === null) return 'notChecked'
  if (texts.length === 0) return 'missing'
  return texts.some((text) => /(?:^|;)\s*p\s*=\s*[A-Za-z0-9+/]/.test(text)) ? 'found' : 'faulty'
}

/** RFC 7489: exactly one record, with a policy. */
export function dmarcOf(texts: readonly string[] | null): RecordStanding {
  if (texts === null) return 'notChecked'
  const records = texts.filter((text) => /^v=DMARC1\s*(?:;|$)/.test(text))
  if (records.length === 0) return 'missing'
  return records.length === 1 && /;\s*p\s*=\s*(?:none|quarantine|reject)\b/i.test(records[0] ?? '') ? 'found' : 'faulty'
}
