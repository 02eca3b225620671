import { useState } from 'react'
import { remember, remembered } from '../../../lib/stored.js'
import type { Density } from './density.js'

/** What a strip may show besides its number, light, set and pages, which are always there. */
export const stripFields = ['synopsis', 'cast', 'scriptDay', 'time', 'background', 'unit', 'needs'] as const
export type StripField = (typeof stripFields)[number]

export const fieldWords: Record<StripField, string> = {
  synopsis: 'Synopsis',
  cast: 'Cast numbers',
  scriptDay: 'Script day',
  time: 'Estimated time',
  background: 'Background',
  unit: 'Unit',
  needs: 'Stunts, effects, animals, minors',
}

/** What is shown of a strip, and how tall. */
export interface StripShape {
  readonly density: Density
  readonly fields: ReadonlySet<StripField>
}

const USUAL: readonly StripField[] = ['synopsis', 'cast', 'needs']
const STORED = 'strip-fields'

/** Which fields are shown on this device, and the way to switch one. */
export function useStripFields(): readonly [ReadonlySet<StripField>, (field: StripField) => void] {
  const [fields, setFields] = useState<ReadonlySet<StripField>>(() => new Set(readFields(remembered(STORED))))
  const toggle = (field: StripField) => {
    const next = new Set(fields)
    if (!next.delete(field)) next.add(field)
    remember(STORED, [...next].join())
    setFields(next)
  }
  return [fields, toggle]
}

function readFields(stored: string | null): readonly StripField[] {
  return stored === null ? USUAL : stripFields.filter((field) => stored.split(',').includes(field))
}

const HEIGHT: Record<Density, number> = { compact: 28, normal: 40, large: 56 }
const LINE = 18

/** The height of a strip in pixels: that of its density, and a line more where three lines would not fit. */
export function stripHeightOf(shape: StripShape): number {
  return HEIGHT[shape.density] + (linesOf(shape) === 3 ? LINE : 0)
}

/** How many lines a strip has beside its number: its set, its synopsis, and what else is shown. */
export function linesOf({ density, fields }: StripShape): 1 | 2 | 3 {
  if (density === 'compact') return 1
  if (hasMoreLine(fields)) return 3
  return fields.has('synopsis') ? 2 : 1
}

/** Whether any field of the last line is shown. */
export function hasMoreLine(fields: ReadonlySet<StripField>): boolean {
  return (['scriptDay', 'time', 'background', 'unit'] as const).some((field) => fields.has(field))
}
