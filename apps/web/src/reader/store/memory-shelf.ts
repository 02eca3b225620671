import type { DaySheet, KeptRead, QueuedAnswer } from './read.js'
import type { Shelf } from './shelf.js'

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  let kept: KeptRead | null = null
  const days = new Map<string, DaySheet>()
  const answers = new Map<string, QueuedAnswer>()
  return {
    read: async () => kept,
    keepRead: async (read) => void (kept = read),
    days: async () => [...days.values()],
    keepDay: async (day) => void days.set(day.dayId, day),
    answers: async () => [...answers.values()],
    keepAnswer: async (answer) => void answers.set(answer.clientAnswerId, answer),
    dropAnswer: async (clientAnswerId) => void answers.delete(clientAnswerId),
    async clear() {
      kept = null
      days.clear()
    },
  }
}
