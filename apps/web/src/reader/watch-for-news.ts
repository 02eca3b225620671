import type { Reader } from './store/reader.js'

const EVERY = 60_000
const SOONEST = 2_000

/** The link's secret, which stands behind the # and never leaves the browser but for the one exchange. */
export function tokenInAddress(): string | null {
  const token = location.hash.slice(1)
  return token === '' ? null : token
}

/** Asks for the newest and sends what waits: on signal, on coming back, every minute while looked at, and when another link is opened. */
export function watchForNews(reader: Reader): void {
  const refresh = () => {
    if (document.visibilityState === 'visible') void reader.refresh()
  }
  // An answer that waits goes out with the signal, whatever the phone shows just then.
  addEventListener('online', () => void reader.refresh())
  document.addEventListener('visibilitychange', refresh)
  addEventListener('hashchange', () => void reader.start(tokenInAddress()))
  setInterval(refresh, EVERY)
  tryAgain(reader)
}

/** A browser does not always notice that the signal is back: while cut off it is tried again, ever more rarely. */
export function tryAgain(reader: Pick<Reader, 'state' | 'subscribe' | 'refresh'>): void {
  let pause = SOONEST
  let isDue = false
  const later = () => {
    if (isDue || !isCutOff(reader)) return
    isDue = true
    setTimeout(() => void once(), pause)
  }
  const once = async () => {
    await reader.refresh()
    isDue = false
    pause = isCutOff(reader) ? Math.min(pause * 2, EVERY) : SOONEST
    later()
  }
  reader.subscribe(later)
}

function isCutOff({ state }: Pick<Reader, 'state'>): boolean {
  const { phase, reachable, waiting } = state()
  return phase !== 'ended' && (waiting.length > 0 || (!reachable && document.visibilityState === 'visible'))
}
