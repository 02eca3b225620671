import { asyncScheduler, debounceTime, groupBy, mergeMap, Subject, throttleTime } from 'rxjs'
import type { Services } from '../../../platform/context/ctx.js'
import { announce } from '../../../platform/live/live.js'

export interface Moved {
  readonly organizationId: string
  readonly productionId: string
}

export type TellMoved = (moved: Moved) => void

/** Tells whoever watches a production that deliveries moved: at once, then at most once a second, however many are sent. */
export function movedTeller(services: Services): TellMoved {
  const all = new Subject<Moved>()
  all
    .pipe(
      groupBy((moved) => moved.productionId, { duration: (group) => group.pipe(debounceTime(60_000)) }),
      mergeMap((group) => group.pipe(throttleTime(1000, asyncScheduler, { leading: true, trailing: true }))),
    )
    .subscribe((moved) => void tell(services, moved))
  return (moved) => all.next(moved)
}

async function tell({ database, log }: Services, { organizationId, productionId }: Moved): Promise<void> {
  try {
    await database.transaction(organizationId, (transaction) => announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: productionId }))
  } catch (error) {
    log.warn({ error }, 'deliveries: nobody was told that they moved')
  }
}
