import webPush from 'web-push'
import { askOutside, type OutsideAnswer, type OutsideRequest } from '../outside/ask-outside.js'
import type { Settings } from '../settings/settings.js'
import { vapidKeysOf } from './vapid-keys.js'

/** A browser that asked to be shown notifications. */
export interface PushSubscription {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

export interface PushMessage {
  readonly title: string
  readonly body: string
  /** Where a touch leads. */
  readonly url: string
  /** The same one again takes its own place instead of standing beside itself. */
  readonly tag: string
}

/** `gone`: this browser wants nothing more, for ever. */
export type PushOutcome = { readonly kind: 'accepted' } | { readonly kind: 'gone' } | { readonly kind: 'refused'; readonly permanent: boolean; readonly reason: string }

export interface PushSender {
  send(to: PushSubscription, message: PushMessage): Promise<PushOutcome>
}

const KEPT_SECONDS = 24 * 3600

/** Hands notifications, encrypted for the browser alone, to the service its maker runs. `ask` is how outside is reached. */
export function pushSender(settings: Settings, ask: (asked: OutsideRequest) => Promise<OutsideAnswer> = askOutside): PushSender {
  const keys = vapidKeysOf(settings.secret)
  const subject = settings.publicUrl.startsWith('https://') ? settings.publicUrl : `mailto:${settings.mailFrom}`
  return {
    async send({ endpoint, p256dh, auth }, message) {
      const details = detailsOf({ endpoint, keys: { p256dh, auth } }, message, { ...keys, subject })
      if (details === null) return { kind: 'gone' }
      const headers = Object.fromEntries(Object.entries(details.headers).map(([name, value]) => [name, String(value)]))
      return outcomeOf(await ask({ url: details.endpoint, method: 'POST', headers, body: details.body, timeoutSeconds: 10, reach: 'public' }))
    },
  }
}

/** Null when the keys the browser gave are none. */
function detailsOf(subscription: webPush.PushSubscription, message: PushMessage, vapidDetails: { subject: string; publicKey: string; privateKey: string }) {
  try {
    return webPush.generateRequestDetails(subscription, JSON.stringify(message), { vapidDetails, TTL: KEPT_SECONDS, urgency: 'high' })
  } catch {
    return null
  }
}

function outcomeOf(answer: OutsideAnswer): PushOutcome {
  if (!answer.answered) return { kind: 'refused', permanent: false, reason: answer.reason }
  if (answer.status >= 200 && answer.status < 300) return { kind: 'accepted' }
  if (answer.status === 404 || answer.status === 410) return { kind: 'gone' }
  const permanent = answer.status >= 400 && answer.status < 500 && answer.status !== 429
  return { kind: 'refused', permanent, reason: `${answer.status}` }
}
