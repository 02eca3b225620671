import type { DaySheet, KeptRead, QueuedAnswer } from './read.js'

/** What the phone keeps: one person's own sheet, their own days, and answers that were not sent yet. */
export interface Shelf {
  read(): Promise<KeptRead | null>
  keepRead(read: KeptRead): Promise<void>
  days(): Promise<DaySheet[]>
  keepDay(day: DaySheet): Promise<void>
  answers(): Promise<QueuedAnswer[]>
  keepAnswer(answer: QueuedAnswer): Promise<void>
  dropAnswer(clientAnswerId: string): Promise<void>
  /** Forgets what was read; answers on their way stay. */
  clear(): Promise<void>
}
