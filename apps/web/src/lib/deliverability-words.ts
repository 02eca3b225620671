import { countOf } from './count-words.js'
import type { DeliverableFragment, ReachFault, RecordStanding, SenderFault } from './graphql.generated.js'

/** One thing in the way of a notice: what, what to do, and where. */
export interface ReachLine {
  readonly key: string
  /** Whether somebody hears of nothing because of it. */
  readonly isBad: boolean
  readonly words: string
  readonly todo: string
  readonly place: 'card' | 'telling' | 'outbox' | null
  readonly personId: string | null
}

interface Trouble {
  readonly words: string
  readonly todo: string
  readonly place: 'card' | 'telling'
}

const FAULTS: Record<ReachFault, Trouble> = {
  noAddress: { words: 'has no mail address', todo: 'Type one, or phone them.', place: 'card' },
  badAddress: { words: 'has an address no mail can go to', todo: 'Correct it.', place: 'card' },
  bounced: { words: 'has an address that sent the last mail back', todo: 'Ask for another one, or phone them.', place: 'card' },
  smsRefused: { words: 'has a number that refused the last text message', todo: 'Ask for another one.', place: 'card' },
  noNumber: { words: 'wishes text messages without a number that has its country’s code', todo: 'Type the number as +351 912 345 678.', place: 'card' },
  noConsent: { words: 'wishes text messages and did not agree to them at this number', todo: 'Ask them, and write down that they agree.', place: 'telling' },
  smsKept: { words: 'wishes text messages, and none leave this server', todo: 'Have them told by mail too.', place: 'telling' },
  noDevice: { words: 'wishes notices on a phone that shows none any more', todo: 'Have them told by mail too, or ask them to allow notices again.', place: 'telling' },
  noAccount: { words: 'wishes to be told in the office and has no account', todo: 'Have them told by mail, or invite them.', place: 'telling' },
  sharedAddress: { words: 'shares a mail address: whoever reads it can answer for both', todo: 'Ask for an address of their own.', place: 'card' },
  quietHours: { words: 'would be told after their call, when their quiet hours end', todo: 'Phone them, or change their quiet hours with them.', place: 'telling' },
}

/** What is in the way, those first who would hear of nothing. */
export function reachLinesOf({ people, sender, domain }: DeliverableFragment): ReachLine[] {
  const persons = people.flatMap(({ personId, name, reached, faults }) =>
    faults.map((fault): ReachLine => {
      const { words, ...trouble } = FAULTS[fault]
      return { key: `${personId} ${fault}`, isBad: !reached || fault === 'quietHours', words: `${name} ${words}.`, ...trouble, personId }
    }))
  return [...sender.map(senderLineOf), ...persons, ...domainLinesOf(domain)].toSorted((a, b) => Number(b.isBad) - Number(a.isBad))
}

const SENDER: Record<SenderFault, (about: { readonly waiting: number; readonly code: string }) => Pick<ReachLine, 'isBad' | 'words' | 'todo' | 'place'>> = {
  mailKept: () => ({ isBad: true, words: 'No mail leaves this server: mails wait in the outbox.', todo: 'Ask whoever runs Callboard to set SMTP_URL.', place: 'outbox' }),
  mailPutOff: ({ waiting, code }) => ({
    isBad: true, words: `${countOf(waiting, 'mail waits', 'mails wait')}: the mail server ${code ? `put ${waiting === 1 ? 'it' : 'them'} off (${code})` : 'did not take them'}.`,
    todo: 'They are tried again by themselves. If it goes on, ask whoever runs Callboard to look at the mail server.', place: null,
  }),
  smsKept: ({ waiting }) => ({ isBad: false, words: `No text message leaves this server; ${countOf(waiting, 'person wishes', 'people wish')} them.`, todo: 'Ask whoever runs Callboard to set SMS_URL.', place: 'outbox' }),
  localLinks: () => ({ isBad: true, words: 'Links in messages open on this computer only.', todo: 'Ask whoever runs Callboard to set PUBLIC_URL.', place: null }),
  noDomain: () => ({ isBad: false, words: 'The sender’s address has no domain: many mailboxes refuse such mail.', todo: 'Ask whoever runs Callboard to set MAIL_FROM.', place: null }),
}

function senderLineOf({ kind, ...about }: DeliverableFragment['sender'][number]): ReachLine {
  return { key: kind, personId: null, ...SENDER[kind](about) }
}

const RECORDS = {
  spf: { name: 'SPF', todo: 'Ask whoever keeps the domain for a TXT record that names the mail server.' },
  dkim: { name: 'DKIM', todo: 'Ask whoever keeps the domain to publish the mail server’s key.' },
  dmarc: { name: 'DMARC', todo: 'Ask whoever keeps the domain for a TXT record at _dmarc.' },
} as const

const STANDING = { missing: 'is missing', faulty: 'is there but of no use' } as const

function domainLinesOf(domain: DeliverableFragment['domain']): ReachLine[] {
  if (!domain) return []
  return (['spf', 'dkim', 'dmarc'] as const).flatMap((record): ReachLine[] => {
    const standing = domain[record]
    if (standing === 'found' || standing === 'notChecked') return []
    const { name, todo } = RECORDS[record]
    return [{ key: record, isBad: false, words: `${name} of ${domain.domain} ${STANDING[standing]}: mail may land in spam.`, todo, place: null, personId: null }]
  })
}

const STANDING_WORDS: Record<RecordStanding, string> = { found: 'found', missing: 'missing', faulty: 'of no use', notChecked: 'not checked' }

/** What is known of the sender's domain, also what nobody looked at; or why there is nothing to know. */
export function domainWords({ domain }: DeliverableFragment): string {
  if (!domain) return 'Sender’s domain: not checked, as no mail leaves from one.'
  return `Sender’s domain ${domain.domain}: ${(['spf', 'dkim', 'dmarc'] as const).map((record) => `${RECORDS[record].name} ${STANDING_WORDS[domain[record]]}`).join(', ')}.`
}

/** How many hear of it, in a line. */
export function reachSummary({ told, unreached, late }: DeliverableFragment): string {
  if (told === 0) return 'Nobody would be told.'
  const reach = unreached === 0 ? `All ${countOf(told, 'person', 'people')} told can be reached` : `${unreached} of ${countOf(told, 'person', 'people')} told cannot be reached`
  return late === 0 ? `${reach}.` : `${reach}; ${late} would hear of it after their call.`
}
