import type { NumberedEdit } from './draft-state.js'
import type { HeardEdits } from './heard-edits.js'
import type { Meeting } from './meeting.js'
import { changeRoom, type Room } from './room.js'

/** Says what became of an own edit that met somebody else's, and keeps it until it is dismissed. */
export function meet(room: Room, meeting: Meeting): void {
  changeRoom(room, { meetings: [...room.meetings, meeting].slice(-MOST_MEETINGS) })
  room.setting.tell(meeting)
}

const MOST_MEETINGS = 2000

/**
 * What others did since a version. Edits made before this tab was opened were not heard: they are asked for now. Should the line break,
 * what is known has to do: what became of the own edit is told all the same.
 */
export async function othersSince(room: Room, version: number): Promise<HeardEdits> {
  await hearSince(room, version).catch(() => undefined)
  return room.heard
}

async function hearSince(room: Room, version: number): Promise<void> {
  const until = room.heard.from()
  for (let at = version; at < until; ) {
    const edits = await room.setting.server.editsAfter(at)
    hearOthers(room, edits)
    const last = edits.at(-1)?.version
    if (last === undefined) break
    at = last
  }
  room.heard.reach(version)
}

/** Takes in what others did; own edits come back among them and are passed over. */
export function hearOthers(room: Room, edits: readonly NumberedEdit[]): void {
  room.heard.hear(edits.filter((edit) => !room.mine.has(edit.clientEditId)))
}
