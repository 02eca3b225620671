import { ArrowRight, ArrowUpDown, Equal, Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react'
import type { Tone } from '../../../ui/tone.js'

/** What became of a strip or a day from one board to the other: a word, an icon and a colour, so that any two suffice. */
export const changeClasses = {
  Added: { icon: Plus, tone: 'good' },
  Omitted: { icon: Minus, tone: 'bad' },
  Moved: { icon: ArrowRight, tone: 'moving' },
  Reordered: { icon: ArrowUpDown, tone: 'warn' },
  Changed: { icon: PencilLine, tone: 'warn' },
  Unchanged: { icon: Equal, tone: 'quiet' },
} as const satisfies Record<string, { icon: LucideIcon; tone: Tone }>

export type ChangeClass = keyof typeof changeClasses
