import type { Services } from '../../../platform/context/ctx.js'
import { announce } from '../../../platform/live/live.js'

export interface Moved {
  readonly organizationId: string
  readonly productionId: string
}

export type TellMoved = (moved: Moved) => void

const ONCE_IN = 1000

/** Tells whoever watches a production that deliveries moved: at once, then at most once a second, however many are sent. */
export function movedTeller(services: Services): TellMoved {
  const told = new Map<string, { again: boolean }>()
  const tellNow: TellMoved = (moved) => {
    const turn = { again: false }
    told.set(moved.productionId, turn)
    void announceMoved(services, moved)
    setTimeout(() => {
      told.delete(moved.productionId)
      if (turn.again) tellNow(moved)
    }, ONCE_IN).unref()
  }
  return (moved) => {
    const turn = told.get(moved.productionId)
    if (turn === undefined) tellNow(moved)
    else turn.again = true
  }
}

async function announceMoved({ database, log }: Services, { organizationId, productionId }: Moved): Promise<void> {
  try {
    await database.transaction(organizationId, (transaction) => announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: productionId }))
  } catch (error) {
    log.warn({ error }, 'deliveries: nobody was told that they moved')
  }
}
