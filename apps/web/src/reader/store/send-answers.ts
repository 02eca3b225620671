import type { Answer, QueuedAnswer } from './read.js'
import type { Server } from './server.js'
import type { Shelf } from './shelf.js'

/** What became of the answers that waited. */
export interface Sent {
  /** The last one the office took. */
  readonly accepted: Answer | null
  /** One that was to a revision replaced meanwhile; it does not count. */
  readonly superseded: QueuedAnswer | null
  readonly refused: QueuedAnswer | null
  /** The session is over: what is left waits until the link is opened again. */
  readonly ended: boolean
  /** The newest that still waits. */
  readonly waiting: QueuedAnswer | null
}

/** Sends what one reader answered, oldest first, and stops at the first that does not get through. */
export async function sendAnswers(shelf: Shelf, server: Pick<Server, 'answer'>, reader: string): Promise<Sent> {
  const sent = { accepted: null as Answer | null, superseded: null as QueuedAnswer | null, refused: null as QueuedAnswer | null, ended: false }
  for (const answer of await answersOf(shelf, reader)) {
    const outcome = await server.answer(answer)
    if (outcome.kind === 'unreachable') break
    if (outcome.kind === 'ended') return { ...sent, ended: true, waiting: await newestWaiting(shelf, reader) }
    await shelf.dropAnswer(answer.clientAnswerId)
    if (outcome.kind === 'accepted') Object.assign(sent, { accepted: outcome.answer, superseded: null, refused: null })
    if (outcome.kind === 'superseded') sent.superseded = answer
    if (outcome.kind === 'refused') sent.refused = answer
  }
  return { ...sent, waiting: await newestWaiting(shelf, reader) }
}

/** The newest answer of a reader that has not got through, or null. */
export async function newestWaiting(shelf: Shelf, reader: string): Promise<QueuedAnswer | null> {
  return (await answersOf(shelf, reader)).at(-1) ?? null
}

async function answersOf(shelf: Shelf, reader: string): Promise<QueuedAnswer[]> {
  const answers = await shelf.answers()
  return answers.filter((answer) => answer.reader === reader).sort((a, b) => a.madeAt - b.madeAt)
}
