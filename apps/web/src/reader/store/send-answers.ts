import type { Answer, QueuedAnswer } from './read.js'
import type { Server } from './server.js'
import type { Shelf } from './shelf.js'

/** What became of the answers that waited. */
export interface Sent {
  /** Those the office took, oldest first. */
  readonly accepted: readonly Answer[]
  /** One that was to a revision replaced meanwhile; it does not count. */
  readonly superseded: QueuedAnswer | null
  readonly refused: QueuedAnswer | null
  /** The session is over: what is left waits until the link is opened again. */
  readonly ended: boolean
  /** Those that still wait, oldest first. */
  readonly waiting: readonly QueuedAnswer[]
}

/** Sends what one reader answered, oldest first, and stops at the first that does not get through. */
export async function sendAnswers(shelf: Shelf, server: Pick<Server, 'answer'>, reader: string): Promise<Sent> {
  const sent = { accepted: [] as Answer[], superseded: null as QueuedAnswer | null, refused: null as QueuedAnswer | null, ended: false }
  for (const answer of await waitingAnswers(shelf, reader)) {
    const outcome = await server.answer(answer)
    if (outcome.kind === 'unreachable') break
    if (outcome.kind === 'ended') return { ...sent, ended: true, waiting: await waitingAnswers(shelf, reader) }
    await shelf.dropAnswer(answer.clientAnswerId)
    if (outcome.kind === 'accepted') sent.accepted.push(outcome.answer)
    if (outcome.kind === 'superseded') sent.superseded = answer
    if (outcome.kind === 'refused') sent.refused = answer
  }
  return { ...sent, waiting: await waitingAnswers(shelf, reader) }
}

/** The answers of a reader that have not got through, oldest first. */
export async function waitingAnswers(shelf: Shelf, reader: string): Promise<QueuedAnswer[]> {
  const answers = await shelf.answers()
  return answers.filter((answer) => answer.reader === reader).sort((a, b) => a.madeAt - b.madeAt)
}
