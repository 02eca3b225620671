import type { Viewer } from '@callboard/access'

/** Ends itself when the viewer as of now may no longer listen. */
export type Recheck = (now: Viewer) => void

export interface WatchedSocket {
  readonly extra: { readonly socket: { close(code: number, reason: string): void } }
}

interface Watch {
  readonly session: string
  readonly rechecks: Set<Recheck>
  readonly timer: NodeJS.Timeout
}

export interface OpenSockets<Socket> {
  /** Whether a session may have one more socket; if so it counts from now on. */
  admit(socket: Socket, session: string): boolean
  leave(socket: Socket): void
  /** Asks again from time to time, also while nothing happens; gives the way to stop. */
  recheck(socket: Socket, recheck: Recheck): () => void
}

const MOST_SOCKETS = 5
const FORBIDDEN = 4403

/**
 * The sockets of this process: so many to a session, each asked every so many seconds who is on the other end. One whose session
 * is over is closed; what the others listen to decides for itself.
 */
export function openSockets<Socket extends WatchedSocket>(seconds: number, viewerNow: (socket: Socket) => Promise<Viewer>): OpenSockets<Socket> {
  const watched = new Map<Socket, Watch>()
  const bySession = new Map<string, number>()
  const ask = async (socket: Socket, rechecks: ReadonlySet<Recheck>): Promise<void> => {
    const now = await viewerNow(socket)
    if (now.kind !== 'member') socket.extra.socket.close(FORBIDDEN, 'Forbidden')
    for (const recheck of [...rechecks]) recheck(now)
  }
  return {
    admit(socket, session) {
      const before = bySession.get(session) ?? 0
      if (before >= MOST_SOCKETS) return false
      bySession.set(session, before + 1)
      const rechecks = new Set<Recheck>()
      // A database that does not answer says nothing about anybody; each event is asked about for itself anyway.
      const timer = setInterval(() => void ask(socket, rechecks).catch(() => undefined), seconds * 1000).unref()
      watched.set(socket, { session, rechecks, timer })
      return true
    },
    leave(socket) {
      const watch = watched.get(socket)
      if (!watch) return
      watched.delete(socket)
      clearInterval(watch.timer)
      const left = bySession.get(watch.session)! - 1
      if (left > 0) bySession.set(watch.session, left)
      else bySession.delete(watch.session)
    },
    recheck(socket, recheck) {
      const rechecks = watched.get(socket)?.rechecks
      rechecks?.add(recheck)
      return () => void rechecks?.delete(recheck)
    },
  }
}
