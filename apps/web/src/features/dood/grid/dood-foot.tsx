import type { DoodDay } from '@callboard/schedule'
import { cn } from '../../../ui/cn.js'
import { TOTALS } from '../words/counts-words.js'

interface DoodFootProps {
  readonly days: readonly DoodDay[]
  readonly edges: readonly string[]
  readonly hasCost: boolean
}

/** How many work and are held each day; it stays in view. */
export function DoodFoot({ days, edges, hasCost }: DoodFootProps) {
  return (
    <tfoot>
      {LINES.map(({ word, key, place }) => (
        <tr key={key} data-line className="h-7">
          <th scope="row" className={cn('sticky left-0 z-30 bg-paper pl-10 text-left font-medium text-muted', place)}>
            {word}
          </th>
          <td className={cn('sticky z-20 bg-paper xl:left-48 xl:z-30', place)} />
          {days.map(({ date, counts }, position) => (
            <td key={date} role="gridcell" data-cell tabIndex={-1} className={cn('sticky z-20 bg-paper p-0 text-center focus-visible:-outline-offset-2', place, edges[position])}>
              {counts[key] || ''}
            </td>
          ))}
          <td colSpan={TOTALS.length + 2 + Number(hasCost)} className={cn('sticky z-20 border-l border-l-edge/60 bg-paper', place)} />
        </tr>
      ))}
    </tfoot>
  )
}

const LINES = [
  { word: 'Working', key: 'work', place: 'bottom-7 border-t border-t-edge/60' },
  { word: 'Held', key: 'hold', place: 'bottom-0' },
] as const
