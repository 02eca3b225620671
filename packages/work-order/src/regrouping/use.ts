import type { LocalDate } from '@callboard/time'

/** What several days, units or productions may share. */
export interface SharedThing {
  readonly kind: 'set' | 'location' | 'rig' | 'vendor' | 'kit'
  /** The same for whoever uses the same one. */
  readonly id: string
  /** What it costs each time it is set up, delivered, dressed or moved to, in whole units of one currency. */
  readonly startCost: number
  /** What it costs to keep it for a day on which nobody uses it. */
  readonly idleCost: number
  /** Company moves that each start makes; 0 for what moves without the company. */
  readonly startMoves: number
}

/** One use of a thing on one day. */
export interface Use {
  readonly useId: string
  readonly productionId: string
  readonly unitId: string
  readonly dayId: string
  readonly date: LocalDate
  /** Its scenes stay on their day: locked, issued or already shot. */
  readonly fixed: boolean
  /** Minutes of shooting. */
  readonly minutes: number
}

/** A thing with all its uses, over all units and productions. */
export interface SharedUse {
  readonly thing: SharedThing
  readonly uses: readonly Use[]
}

/** How full a shoot day is. */
export interface DayLoad {
  readonly dayId: string
  /** Minutes shot on it, whatever is used. */
  readonly minutes: number
  /** Minutes it still has room for. */
  readonly spare: number
  /** What the day costs: saved when it falls away. */
  readonly cost: number
}
