import type { Settings } from '../../platform/settings/settings.js'
import { isLookedUp } from '../../platform/sender-domain/dns-sender-domain.js'
import type { PutOff } from './received.repository.js'

export interface SenderRemark {
  readonly kind: 'mailKept' | 'mailPutOff' | 'smsKept' | 'localLinks' | 'noDomain'
  readonly waiting: number
  readonly code: string
}

interface Sending {
  readonly settings: Pick<Settings, 'smtpUrl' | 'sms' | 'publicUrl' | 'mailFrom'>
  readonly putOff: PutOff
  /** People whose text messages would stay here. */
  readonly smsWished: number
}

/** What is wrong with how messages leave this server, whoever they are for. */
export function senderRemarksOf({ settings, putOff, smsWished }: Sending): SenderRemark[] {
  const { smtpUrl, sms, publicUrl, mailFrom } = settings
  const remarks: SenderRemark[] = []
  const add = (kind: SenderRemark['kind'], waiting = 0, code = '') => remarks.push({ kind, waiting, code })
  if (smtpUrl === null) add('mailKept')
  if (smtpUrl !== null && putOff.waiting > 0) add('mailPutOff', putOff.waiting, codeIn(putOff.said))
  if (smsWished > 0) add('smsKept', smsWished)
  if ((smtpUrl !== null || sms !== null) && leadsNowhere(publicUrl)) add('localLinks')
  if (smtpUrl !== null && !isLookedUp(mailFrom.slice(mailFrom.lastIndexOf('@') + 1).toLowerCase())) add('noDomain')
  return remarks
}

/** A mail server's words may quote an address; its code does not. */
function codeIn(said: string | null): string {
  return /\b[245]\d\d\b/.exec(said ?? '')?.[0] ?? ''
}

function leadsNowhere(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.startsWith('127.') || hostname === '[::1]' || hostname === '0.0.0.0'
}
