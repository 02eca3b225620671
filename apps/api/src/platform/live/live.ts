import pg from 'pg'
import { Subject } from 'rxjs'
import type { Transaction } from '../database/tenant-database.js'
import type { Log } from '../log/log.js'

/** Something moved. Says only what; whoever listens fetches it under their own rights. */
export interface LiveEvent {
  readonly kind:
    | 'draftMoved' | 'draftPresence' | 'breakdownChanged' | 'deliveriesMoved' | 'problemsMoved' | 'screenplayImportMoved' | 'deliveriesQueued' | 'notificationsMoved' | 'importQueued' | 'accountMailQueued' | 'sheetBatchQueued'
  readonly organizationId: string | null
  /** The draft, production or import that moved. */
  readonly subjectId: string
  readonly facts?: Readonly<Record<string, string | number>>
}

const CHANNEL = 'callboard'

/** Tells every process once the transaction commits, and nobody if it does not. */
export async function announce(transaction: Transaction, ...events: readonly LiveEvent[]): Promise<void> {
  await transaction.rows('select pg_notify($1, event) from unnest($2::text[]) as event', [CHANNEL, events.map((event) => JSON.stringify(event))])
}

export interface Live {
  readonly events: Subject<LiveEvent>
  close(): Promise<void>
}

/** Listens to what any process announced, for as long as this process lives; reconnects by itself. */
export async function listen(url: string, log: Log): Promise<Live> {
  const events = new Subject<LiveEvent>()
  let client: pg.Client | null = null
  let closing = false
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url })
    next.on('error', () => undefined)
    next.on('notification', (message) => events.next(JSON.parse(message.payload ?? '{}') as LiveEvent))
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
    } catch (error) {
      await next.end().catch(() => undefined)
      throw error
    }
    // Only now: a try that failed ends too, and would set off a second row of tries, and each of those another.
    next.on('end', () => void reconnect())
    client = next
  }
  const reconnect = async (): Promise<void> => {
    while (!closing) {
      await new Promise((resolve) => setTimeout(resolve, 500))
      try {
        return await connect()
      } catch {
        log.warn('live events: no connection, trying again')
      }
    }
  }
  await connect()
  return {
    events,
    async close() {
      closing = true
      events.complete()
      await client?.end().catch(() => undefined)
    },
  }
}
