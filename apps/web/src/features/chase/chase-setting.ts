import type { Instant, Zone } from '@callboard/time'
import type { ChaseLineFragment } from '../../lib/graphql.generated.js'
import type { ClockSetting } from '../../lib/time-words.js'

/** What every row is told. */
export interface ChaseSetting {
  readonly zone: Zone
  readonly clock: ClockSetting
  readonly at: Instant
  readonly maySend: boolean
  readonly mayTake: boolean
}

export type ChaseForm = 'called' | 'reach'

/** The row that is looked at, and the form open in it. */
export interface ChaseFocus {
  readonly personId: string | null
  readonly form: ChaseForm | null
  readonly look: (personId: string) => void
  readonly open: (row: ChaseLineFragment, form: ChaseForm) => void
  readonly close: () => void
}
