import { isNewerThan } from './newer-than.js'
import type { KeptRead } from './read.js'
import { OPENING, type Room } from './room.js'
import { waitingAnswers } from './send-answers.js'
import type { Reading } from './server.js'

interface How {
  /** Whether a newer revision replaces the one on the screen at once; else the reader is asked to open it. */
  readonly atOnce: boolean
}

/** Keeps what the server said and shows it. */
export async function takeReading(room: Room, reading: Reading, how: How): Promise<void> {
  switch (reading.kind) {
    case 'ended': return endReading(room)
    case 'unreachable': return withoutSignal(room)
    case 'same': return keepCurrent(room)
    case 'read': return takeRead(room, { ...reading.read, tag: reading.tag, savedAt: room.now() }, how)
  }
}

/** Puts a revision on the screen. */
export async function showRead(room: Room, read: KeptRead): Promise<void> {
  room.set({ phase: 'reading', read, newer: null, waiting: await waitingAnswers(room.shelf, read.reader) })
}

export function withoutSignal(room: Room): void {
  room.set({ reachable: false, phase: room.state().read === null ? 'no signal' : 'reading' })
}

/** The link is over: what was kept of the sheet is nobody's any more. */
async function endReading(room: Room): Promise<void> {
  await room.shelf.clear()
  room.set({ ...OPENING, phase: 'ended' })
}

async function keepCurrent(room: Room): Promise<void> {
  const { newer, read } = room.state()
  const current = newer ?? read
  if (current === null) return
  const kept = { ...current, savedAt: room.now() }
  await room.shelf.keepRead(kept)
  room.set({ reachable: true, ...(newer === null ? { read: kept } : { newer: kept }) })
}

async function takeRead(room: Room, read: KeptRead, { atOnce }: How): Promise<void> {
  const { shelf } = room
  const before = room.state().read
  room.set({ reachable: true })
  if (before !== null && read.reader !== before.reader) await shelf.clear()
  await shelf.keepRead(read)
  const isSurprise = read.reader === before?.reader && isNewerThan(read, before)
  if (isSurprise && !atOnce) room.set({ newer: read })
  else await showRead(room, read)
}
