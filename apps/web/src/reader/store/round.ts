import type { DaySheet } from './read.js'
import type { Answer, KeptRead } from './read.js'
import type { Room } from './room.js'
import { sendAnswers } from './send-answers.js'
import { takeReading } from './take-reading.js'

/** Sends what waits, asks for the newest, and fetches own days so that they can be read without signal. */
export async function round(room: Room, how: { readonly atOnce: boolean }): Promise<void> {
  await sendWaiting(room)
  const { newer, read } = room.state()
  await takeReading(room, await room.server.read((newer ?? read)?.tag ?? null), how)
  await fetchDays(room)
}

async function sendWaiting(room: Room): Promise<void> {
  const { read, newer } = room.state()
  if (read === null) return
  const sent = await sendAnswers(room.shelf, room.server, read.reader)
  if (sent.accepted.length > 0) {
    const answered = sent.accepted.reduce(withAnswer, read)
    if (newer === null) await room.shelf.keepRead(answered)
    room.set({ read: answered, superseded: null, refused: null })
  }
  const { superseded, refused } = room.state()
  room.set({ waiting: sent.waiting, superseded: sent.superseded ?? superseded, refused: sent.refused ?? refused })
}

/** What is read, once the office has the answer. */
function withAnswer(read: KeptRead, answer: Answer): KeptRead {
  const { dayId, issue } = answer
  if (dayId != null && issue != null) return { ...read, sheetAnswers: [{ dayId, issue, answer }, ...(read.sheetAnswers ?? []).filter((one) => one.dayId !== dayId)] }
  if (answer.changeId == null) return { ...read, answer }
  return { ...read, changeAnswers: [answer, ...(read.changeAnswers ?? [])] }
}

async function fetchDays({ shelf, server, state, set }: Room): Promise<void> {
  const { read, newer, reachable } = state()
  const current = newer ?? read
  if (current === null || !reachable) return
  const kept = new Map((await shelf.days()).map((day) => [day.dayId, day]))
  for (const { dayId, sheet } of current.snapshot.days) {
    if (isCurrent(kept.get(dayId), { revision: current.newestRevision, issue: sheet?.issue ?? 0 })) continue
    const day = await server.readDay(dayId)
    if (day === null) continue
    await shelf.keepDay(day)
    kept.set(dayId, day)
  }
  set({ days: kept })
}

/** A day's sheet goes by its revision, and by the call sheet that was sent out of it. */
function isCurrent(kept: DaySheet | undefined, { revision, issue }: { readonly revision: number; readonly issue: number }): boolean {
  return kept !== undefined && kept.revision === revision && (kept.sheet.header.issue ?? 0) >= issue
}
