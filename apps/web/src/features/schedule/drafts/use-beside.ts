import { useState } from 'react'
import { remember, remembered } from '../../../lib/stored.js'
import type { ScheduleFacts } from '../schedule-facts.js'

export type Unit = ScheduleFacts['units'][number]

/** Another unit's board shown beside the one that is open. */
export interface Beside {
  readonly unit: Unit | null
  /** The units that may be. */
  readonly others: readonly Unit[]
  readonly onBeside: (unitId: string | null) => void
}

/** Which unit is shown beside, on this device; there is none to show while the production has one unit. */
export function useBeside(units: readonly Unit[], ownUnitId: string): Beside {
  const [unitId, setUnitId] = useState(() => remembered('unit-beside'))
  const others = units.filter((unit) => unit.unitId !== ownUnitId)
  const onBeside = (next: string | null) => {
    remember('unit-beside', next ?? '')
    setUnitId(next)
  }
  return { unit: others.find((unit) => unit.unitId === unitId) ?? null, others, onBeside }
}
