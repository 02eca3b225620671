import { Chip } from '../../../ui/chip.js'
import { changeClasses } from './change-classes.js'
import type { ComparedDay, ComparedRow } from './compared-row.js'

export interface ComparedDayPartProps {
  readonly day: ComparedDay
  readonly titles: readonly [string, string]
}

/** One day of a comparison: side by side where there is room, one above the other on a phone. */
export function ComparedDayPart({ day, titles }: ComparedDayPartProps) {
  return (
    <section aria-label={day.title} className="break-inside-avoid-page">
      <h3 className="mt-4 mb-1 font-semibold tabular-nums">{day.title}</h3>
      <ul className="border-t border-line">
        {day.rows.map((row) => (
          <ComparedItem key={row.key} row={row} titles={titles} />
        ))}
      </ul>
    </section>
  )
}

function ComparedItem({ row, titles }: { readonly row: ComparedRow; readonly titles: readonly [string, string] }) {
  const isChange = !row.classes.includes('Unchanged')
  return (
    <li
      data-change={isChange || undefined}
      tabIndex={isChange ? -1 : undefined}
      className="grid scroll-mt-24 gap-x-4 gap-y-1 border-b border-line py-1.5 md:grid-cols-[7rem_minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[7rem_minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <span className="flex flex-wrap gap-1">
        {row.classes.map((one) => {
          const { icon: Icon, tone } = changeClasses[one]
          return (
            <Chip key={one} tone={tone} icon={<Icon aria-hidden />}>
              {one}
            </Chip>
          )
        })}
      </span>
      <span className="tabular-nums">{row.subject}</span>
      <Side title={titles[0]} isGone>
        {row.was}
      </Side>
      <Side title={titles[1]}>{row.now}</Side>
    </li>
  )
}

function Side({ title, isGone = false, children }: { readonly title: string; readonly isGone?: boolean; readonly children: string | null }) {
  if (children === null) return <span className="max-md:hidden print:inline" />
  return (
    <span className="tabular-nums">
      <span className="text-small text-muted md:sr-only print:sr-only">{title}: </span>
      {isGone ? <s className="text-muted">{children}</s> : <strong className="font-semibold">{children}</strong>}
    </span>
  )
}
