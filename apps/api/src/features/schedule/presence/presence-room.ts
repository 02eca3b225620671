import { filter } from 'rxjs'
import type { Live, LiveEvent } from '../../../platform/live/live.js'

/** Seconds after which somebody who shows themselves no more counts as gone. */
const FADES_AFTER = 40

/** Somebody at a board. */
export interface Present {
  readonly presenceId: string
  readonly name: string
  readonly stripId: string | null
  /** Seconds left. */
  readonly goneIn: number
}

/** Who has which board open, as this process heard; by the board's draft. */
export interface PresenceRoom {
  at(organizationId: string, draftId: string): Present[]
}

const rooms = new WeakMap<Live, PresenceRoom>()

/** The process's own room; it listens from the first time it is asked for. */
export function presenceRoom(live: Live): PresenceRoom {
  const room = rooms.get(live) ?? openRoom(live)
  rooms.set(live, room)
  return room
}

interface Shown {
  readonly name: string
  readonly stripId: string | null
  readonly until: number
}

function openRoom(live: Live): PresenceRoom {
  const boards = new Map<string, Map<string, Shown>>()
  live.events.pipe(filter((event) => event.kind === 'draftPresence')).subscribe((event) => hear(boards, event))
  return {
    at: (organizationId, draftId) => {
      const now = performance.now()
      const shown = [...(boards.get(keyOf(organizationId, draftId)) ?? [])].filter(([, { until }]) => until > now)
      return shown
        .map(([presenceId, { name, stripId, until }]) => ({ presenceId, name, stripId, goneIn: Math.ceil((until - now) / 1000) }))
        .toSorted((a, b) => a.name.localeCompare(b.name) || (a.presenceId < b.presenceId ? -1 : 1))
    },
  }
}

function hear(boards: Map<string, Map<string, Shown>>, { organizationId, subjectId, facts }: LiveEvent): void {
  const now = performance.now()
  forget(boards, now)
  const [presenceId, name, stripId] = [facts?.['presenceId'], facts?.['name'], facts?.['stripId']]
  if (organizationId === null || typeof presenceId !== 'string' || typeof name !== 'string') return
  const key = keyOf(organizationId, subjectId)
  const board = boards.get(key) ?? new Map<string, Shown>()
  board.set(presenceId, { name, stripId: typeof stripId === 'string' && stripId !== '' ? stripId : null, until: now + FADES_AFTER * 1000 })
  boards.set(key, board)
}

/** Whoever faded, and boards nobody is at, take no room. */
function forget(boards: Map<string, Map<string, Shown>>, now: number): void {
  for (const [key, board] of boards) {
    for (const [presenceId, { until }] of board) if (until <= now) board.delete(presenceId)
    if (board.size === 0) boards.delete(key)
  }
}

function keyOf(organizationId: string, draftId: string): string {
  return `${organizationId} ${draftId}`
}
