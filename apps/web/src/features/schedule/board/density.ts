import { useState } from 'react'
import { remember, remembered } from '../../../lib/stored.js'

export const densities = ['compact', 'normal', 'large'] as const
export type Density = (typeof densities)[number]

export const densityWords: Record<Density, string> = { compact: 'Compact', normal: 'Normal', large: 'Large' }


/** How tall strips are on this device: large for fingers until somebody chooses. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const [density, setDensity] = useState(() => densities.find((one) => one === remembered('strips')) ?? usual())
  const choose = (next: Density) => {
    remember('strips', next)
    setDensity(next)
  }
  return [density, choose]
}

function usual(): Density {
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches ? 'large' : 'normal'
}
