import { newAnswerId } from './new-answer-id.js'
import type { AnswerKind, QueuedAnswer } from './read.js'
import { type Means, openRoom, type ReaderState, type Room } from './room.js'
import { round } from './round.js'
import { answeredBy } from './standing-of.js'
import { showRead, withoutSignal } from './take-reading.js'

/** The phone's reader: what is on the screen, and what may happen to it. */
export interface Reader {
  state(): ReaderState
  subscribe(listen: () => void): () => void
  /** Opens what is kept, exchanges a link for a session, sends what waits and asks for the newest. */
  start(token: string | null): Promise<void>
  refresh(): Promise<void>
  /** Shows the newer revision that came in. */
  openNewer(): void
  /** Answers all of it, or one of its changes. */
  answer(kind: AnswerKind, message: string, changeId?: string | null): Promise<void>
}

export function createReader(means: Means & { readonly onLinkUsed?: () => void }): Reader {
  const room = openRoom(means)
  const door = { link: null as string | null, onLinkUsed: means.onLinkUsed ?? (() => undefined) }
  let last: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => (last = last.then(work, work))
  return {
    state: room.state,
    subscribe: room.subscribe,
    start: (token) => inTurn(() => start(room, door, token)),
    refresh: () => inTurn(() => visit(room, door, { atOnce: room.state().read === null })),
    openNewer() {
      const { newer } = room.state()
      if (newer !== null) room.set({ read: newer, newer: null, refused: null })
    },
    async answer(kind, message, changeId = null) {
      await keepAnswer(room, { kind, message, changeId })
      await inTurn(() => visit(room, door, { atOnce: false }))
    },
  }
}

interface Door {
  /** A link that was not exchanged yet: without signal it must not be lost. */
  link: string | null
  readonly onLinkUsed: () => void
}

/** With a link in hand, what is kept may be somebody else's: it is shown only when there is no signal to find out. */
async function start(room: Room, door: Door, token: string | null): Promise<void> {
  door.link = token
  const kept = await room.shelf.read()
  room.set({ days: new Map((await room.shelf.days()).map((day) => [day.dayId, day])) })
  if (kept !== null && token === null) await showRead(room, kept)
  await visit(room, door, { atOnce: true })
  if (kept !== null && room.state().phase === 'no signal') await showRead(room, kept)
}

async function visit(room: Room, door: Door, how: { readonly atOnce: boolean }): Promise<void> {
  if (door.link !== null) {
    if ((await room.server.enter(door.link)) === 'unreachable') return withoutSignal(room)
    door.link = null
    door.onLinkUsed()
  }
  await round(room, how)
}

async function keepAnswer(room: Room, said: Pick<QueuedAnswer, 'kind' | 'message' | 'changeId'>): Promise<void> {
  const { read } = room.state()
  if (read === null) return
  const { number, colour } = read.snapshot.revision
  const madeAt = room.now()
  const answers = (said.changeId == null ? answeredBy(read) : [null]).map((sheet, index) => ({
    clientAnswerId: newAnswerId(), reader: read.reader, revisionNumber: number, colour, ...said, sheet: sheet && { dayId: sheet.dayId, issue: sheet.issue }, madeAt: madeAt + index,
  }))
  for (const answer of answers) await room.shelf.keepAnswer(answer)
  room.set({ waiting: [...room.state().waiting, ...answers], superseded: null, refused: null })
}
