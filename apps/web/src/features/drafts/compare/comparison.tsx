import type { Board } from '@callboard/schedule'
import { ChevronDown, ChevronUp, Printer } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useShortcut } from '../../../lib/shortcuts.js'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { Chip } from '../../../ui/chip.js'
import { IconButton } from '../../../ui/icon-button.js'
import { changeClasses, type ChangeClass } from './change-classes.js'
import { comparedBoards, type ComparedBoards } from './compared-days.js'
import { ComparedDayPart } from './compared-day.js'
import type { Names } from './names.js'
import { stepThrough } from './step-through.js'

export interface ComparisonProps {
  readonly before: Board
  readonly after: Board
  readonly titles: readonly [string, string]
  readonly names: Names
}

/** Two boards side by side; N and P step from change to change. */
export function Comparison({ before, after, titles, names }: ComparisonProps) {
  const compared = useMemo(() => comparedBoards(before, after, names), [before, after, names])
  const [onlyChanges, setOnlyChanges] = useState(true)
  const list = useRef<HTMLDivElement>(null)
  useShortcut('N', () => stepThrough(list.current, 1))
  useShortcut('P', () => stepThrough(list.current, -1))
  const days = onlyChanges ? compared.days.map((day) => ({ ...day, rows: day.rows.filter(({ classes }) => !classes.includes('Unchanged')) })).filter((day) => day.rows.length > 0) : compared.days
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Counts compared={compared} />
        <div className="flex items-center gap-1 print:hidden">
          <Checkbox label="Changes only" checked={onlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)} />
          <IconButton label="Previous change (P)" icon={<ChevronUp aria-hidden />} onClick={() => stepThrough(list.current, -1)} />
          <IconButton label="Next change (N)" icon={<ChevronDown aria-hidden />} onClick={() => stepThrough(list.current, 1)} />
          <Button kind="quiet" onClick={() => window.print()}>
            <Printer aria-hidden /> Print
          </Button>
        </div>
      </div>
      {days.length === 0 && <p className="text-muted">Both boards are the same.</p>}
      {days.length > 0 && (
        <div ref={list} role="region" aria-label={`From ${titles[0]} to ${titles[1]}`}>
          <div aria-hidden className="hidden grid-cols-[7rem_minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] gap-x-4 border-b border-line pb-1 font-medium text-muted md:grid print:grid">
            <span className="col-span-2" />
            <span>{titles[0]}</span>
            <span>{titles[1]}</span>
          </div>
          {days.map((day) => (
            <ComparedDayPart key={day.key} day={day} titles={titles} />
          ))}
        </div>
      )}
    </>
  )
}

function Counts({ compared }: { readonly compared: ComparedBoards }) {
  return (
    <p className="flex flex-wrap gap-2" role="status">
      {(Object.keys(changeClasses) as ChangeClass[]).map((one) => {
        const { icon: Icon, tone } = changeClasses[one]
        return (
          <Chip key={one} tone={compared.counts[one] === 0 ? 'quiet' : tone} icon={<Icon aria-hidden />}>
            {compared.counts[one]} {one.toLowerCase()}
          </Chip>
        )
      })}
    </p>
  )
}
