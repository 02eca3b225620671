import { useEffect, useState } from 'react'
import { endPhone, savePhone } from '../../store/own-telling.js'
import { Act } from '../act.js'
import type { TellingProps } from './telling-form.js'

/** Notices on this very phone. The browser asks for leave when the button is pressed, never before. */
export function PhoneNotices({ reader, told, words, onTold }: TellingProps) {
  const [endpoint, setEndpoint] = useState<string | null>(null)
  const [permission, setPermission] = useState(permissionNow)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void subscriptionNow().then((known) => setEndpoint(known?.endpoint ?? null))
  }, [])
  if (permission === 'unsupported') return <p className="text-base text-muted">{words.unsupported}</p>

  const start = async () => {
    const subscription = await subscribe(told.publicKey)
    setPermission(permissionNow())
    const kept = subscription && (await savePhone(reader, subscription))
    setEndpoint(subscription?.endpoint ?? null)
    setFailed(kept === null)
    if (kept !== null) onTold(kept)
  }
  const stop = async (known: string) => {
    const kept = await endPhone(reader, known)
    setFailed(kept === null)
    if (kept === null) return
    onTold(kept)
    await (await subscriptionNow())?.unsubscribe().catch(() => false)
  }
  const isOn = permission === 'granted' && endpoint !== null && told.endpoints.includes(endpoint)
  return (
    <div aria-live="polite" className="space-y-2">
      {isOn && <p>{words.on} <Act kind="quiet" onClick={() => void stop(endpoint)}>{words.stop}</Act></p>}
      {permission === 'denied' && <p className="text-base text-muted">{words.refused}</p>}
      {!isOn && permission !== 'denied' && <Act onClick={() => void start()}>{words.notify}</Act>}
      {failed && permission !== 'denied' && <p className="text-bad">{words.failed}</p>}
    </div>
  )
}

function permissionNow(): NotificationPermission | 'unsupported' {
  const canShow = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
  return canShow ? Notification.permission : 'unsupported'
}

async function subscriptionNow(): Promise<PushSubscription | null> {
  if (permissionNow() === 'unsupported') return null
  const registration = await navigator.serviceWorker.getRegistration('/c')
  return (await registration?.pushManager.getSubscription().catch(() => null)) ?? null
}

/** Null when the reader, or the browser, says no. */
async function subscribe(applicationServerKey: string): Promise<PushSubscription | null> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return null
    const registration = await navigator.serviceWorker.getRegistration('/c')
    return (await registration?.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })) ?? null
  } catch {
    return null
  }
}
