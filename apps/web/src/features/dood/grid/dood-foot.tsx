import type { DoodDay } from '@callboard/schedule'

interface DoodFootProps {
  readonly days: readonly DoodDay[]
  readonly edges: readonly string[]
  /** How many columns of totals follow. */
  readonly totals: number
}

/** How many work and are held each day; it stays in view. */
export function DoodFoot({ days, edges, totals }: DoodFootProps) {
  return (
    <tfoot>
      {LINES.map(({ word, key, place }) => (
        <tr key={key} data-line className="h-7">
          <th scope="row" className={`sticky left-0 z-30 bg-paper pl-10 text-left font-medium text-muted ${place}`}>
            {word}
          </th>
          <td className={`sticky z-20 bg-paper xl:left-48 xl:z-30 ${place}`} />
          {days.map(({ date, counts }, position) => (
            <td key={date} role="gridcell" data-cell tabIndex={-1} className={`sticky z-20 bg-paper p-0 text-center focus-visible:-outline-offset-2 ${place} ${edges[position] ?? ''}`}>
              {counts[key] || ''}
            </td>
          ))}
          <td colSpan={totals} className={`sticky z-20 border-l border-l-edge/60 bg-paper ${place}`} />
        </tr>
      ))}
    </tfoot>
  )
}

const LINES = [
  { word: 'Working', key: 'work', place: 'bottom-7 border-t border-t-edge/60' },
  { word: 'Held', key: 'hold', place: 'bottom-0' },
] as const
