import { askOutside, type OutsideAnswer } from '../outside/ask-outside.js'
import type { SmsSettings } from '../settings/settings.js'
import type { Sms, SmsOutcome, SmsSender, SmsStanding } from './sms-sender.js'

/** Shorter than a lease, so that a message is never sent by two at once. */
const SECONDS_FOR_ONE_MESSAGE = 10
/** Codes of services for "this number does not want messages". */
const STOPPED = new Set([21610])

/** Hands text messages to a service that takes them as `POST …/Messages.json`, and lists them by `GET …/Messages.json?To=…`. */
export function httpSmsSender(settings: SmsSettings): SmsSender {
  const url = `${settings.url}/Messages.json`
  const authorization = `Basic ${Buffer.from(`${settings.user}:${settings.password}`).toString('base64')}`
  const common = { timeoutSeconds: SECONDS_FOR_ONE_MESSAGE, reach: 'configured' } as const
  return {
    async send({ to, text, reference }) {
      const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': reference, 'i-twilio-idempotency-token': reference }
      const body = new URLSearchParams({ To: to, From: settings.from, Body: text }).toString()
      return outcomeOf(await askOutside({ ...common, url, method: 'POST', headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body }))
    },
    async standingOf(sms) {
      const query = new URLSearchParams({ To: sms.to, PageSize: '100' })
      return standingIn(await askOutside({ ...common, url: `${url}?${query}`, method: 'GET', headers: { authorization } }), sms)
    },
  }
}

function outcomeOf(answer: OutsideAnswer): SmsOutcome {
  if (!answer.answered) return answer.sent ? { kind: 'unknown', reason: answer.reason } : refusal(false, answer.reason)
  const said = jsonOf(answer.text)
  if (answer.status >= 200 && answer.status < 300) return { kind: 'accepted', providerRef: textOf(said?.['sid'])?.slice(0, 200) ?? null }
  const reason = `${answer.status} ${textOf(said?.['message']) ?? ''}`.trim().slice(0, 200)
  // It has looked at the message and does not want it, or wants it later; of anything else it may have been sent already.
  if (answer.status === 429 || answer.status === 503) return refusal(false, reason)
  if (answer.status === 401 || answer.status === 403) return refusal(false, reason)
  if (answer.status >= 400 && answer.status < 500) return { ...refusal(true, reason), stopped: STOPPED.has(Number(said?.['code'])) }
  return { kind: 'unknown', reason }
}

function refusal(permanent: boolean, reason: string) {
  return { kind: 'refused', permanent, stopped: false, reason } as const
}

/** Each message holds a link of its own, so that the same words to the same number are the same message. */
function standingIn(answer: OutsideAnswer, sms: Sms): SmsStanding {
  const listed = answer.answered && answer.status === 200 ? jsonOf(answer.text)?.['messages'] : undefined
  if (!Array.isArray(listed)) return { kind: 'cannotSay' }
  const same = (listed as Record<string, unknown>[]).find((message) => message['to'] === sms.to && message['body'] === sms.text)
  const providerRef = textOf(same?.['sid'])
  return providerRef === null ? { kind: 'notThere' } : { kind: 'accepted', providerRef }
}

function jsonOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ') : null
}
