import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { memoryShelf } from './memory-shelf.js'
import type { DaySheet, KeptRead, QueuedAnswer } from './read.js'
import type { Shelf } from './shelf.js'

interface Schema extends DBSchema {
  read: { key: string; value: KeptRead }
  day: { key: string; value: DaySheet }
  answer: { key: string; value: QueuedAnswer }
}

/** The phone's own storage; a browser that forbids it keeps things as long as the tab. */
export async function openShelf(): Promise<Shelf> {
  try {
    return shelfOf(await openDB<Schema>('callboard-reader', 1, { upgrade: makeStores }))
  } catch {
    return memoryShelf()
  }
}

function makeStores(database: IDBPDatabase<Schema>) {
  database.createObjectStore('read')
  database.createObjectStore('day', { keyPath: 'dayId' })
  database.createObjectStore('answer', { keyPath: 'clientAnswerId' })
}

const CURRENT = 'current'

function shelfOf(database: IDBPDatabase<Schema>): Shelf {
  return {
    read: async () => (await database.get('read', CURRENT)) ?? null,
    keepRead: async (read) => void (await database.put('read', read, CURRENT)),
    days: () => database.getAll('day'),
    keepDay: async (day) => void (await database.put('day', day)),
    answers: () => database.getAll('answer'),
    keepAnswer: async (answer) => void (await database.put('answer', answer)),
    dropAnswer: (clientAnswerId) => database.delete('answer', clientAnswerId),
    clear: async () => void (await Promise.all([database.clear('read'), database.clear('day')])),
  }
}
