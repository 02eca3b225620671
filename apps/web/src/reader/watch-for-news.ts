import type { Reader } from './store/reader.js'

const EVERY = 60_000

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
}
