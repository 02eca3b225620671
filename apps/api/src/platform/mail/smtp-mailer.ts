import { createTransport } from 'nodemailer'
import { isMailAddress, withAsciiDomain } from './address.js'
import type { Mail, Mailer, MailOutcome } from './mailer.js'

interface SmtpOptions {
  readonly url: string
  readonly from: string
}

/** Shorter than what is left of a lease when sending begins, so that a mail is never sent by two at once. */
const SECONDS_FOR_ONE_MAIL = 20

/** Hands mails to a mail server, over a few connections that stay open. */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    maxMessages: 100,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 15_000,
    dnsTimeout: 5000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', (mail, done) => done(faultOfEnvelope(mail.message.getEnvelope(), mail.data.to)))
  return {
    async send(mail) {
      const to = { name: oneLine(mail.to.name), address: withAsciiDomain(mail.to.address) }
      if (!isMailAddress(to.address)) return refusal('permanent', 'not a mail address')
      return inTime(transport.sendMail(messageOf({ ...mail, to }, from)).then(accepted, refusalOf))
    },
    async close() {
      transport.close()
    },
  }
}

function messageOf(mail: Mail, from: string) {
  return {
    from: { name: 'Callboard', address: from },
    to: mail.to,
    envelope: { from, to: [mail.to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Names and subjects come from people; a line break in one would begin a header of theirs. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
}

/** Mail libraries have read one address as several: nothing leaves unless its one recipient is the one that was meant. */
function faultOfEnvelope(envelope: { readonly to: unknown }, to: unknown): Error | null {
  const recipients = [envelope.to].flat()
  const expected = typeof to === 'object' && to !== null && 'address' in to ? to.address : undefined
  if (recipients.length === 1 && typeof expected === 'string' && recipients[0] === expected) return null
  return Object.assign(new Error('the envelope does not hold exactly the one recipient'), { code: 'EENVELOPE', responseCode: 553 })
}

function accepted(): MailOutcome {
  return { accepted: true, kept: false }
}

function refusal(refused: 'permanent' | 'temporary', reason: string): MailOutcome {
  return { accepted: false, refused, reason }
}

/** A mail server that says no to the recipient or the mail means it; all else, a wrong password of ours included, may pass. */
function refusalOf(error: Error & { code?: string; responseCode?: number; response?: string }): MailOutcome {
  const aboutTheMail = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  const isFinal = aboutTheMail && (error.responseCode ?? 0) >= 500
  return refusal(isFinal ? 'permanent' : 'temporary', oneLine(error.response ?? error.message).slice(0, 200))
}

async function inTime(sending: Promise<MailOutcome>): Promise<MailOutcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<MailOutcome>((resolve) => {
    timer = setTimeout(() => resolve(refusal('temporary', 'the mail server did not answer in time')), SECONDS_FOR_ONE_MAIL * 1000)
  })
  return Promise.race([sending, late]).finally(() => clearTimeout(timer))
}
