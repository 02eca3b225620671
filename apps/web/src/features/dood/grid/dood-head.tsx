import { formatDay } from '@callboard/time'
import { memo } from 'react'
import { cn } from '../../../ui/cn.js'
import { dayHeading, numbersOf } from '../words/day-words.js'
import { blockKey, type Block, type DayColumn } from './blocks-of.js'
import { DAY_WIDTH, pixelsOf } from './geometry.js'

interface DoodHeadProps {
  readonly blocks: readonly Block[]
  readonly shown: readonly number[]
  readonly today: string
  /** How many dates there are in all. */
  readonly days: number
}

/** Weeks over weekday, date and shoot-day number; it stays in view. */
export const DoodHead = memo(function DoodHead({ blocks, shown, today, days }: DoodHeadProps) {
  const there = shown.flatMap((at) => blocks[at] ?? [])
  return (
    <div role="rowgroup" className="sticky top-0 z-30 h-20 border-b border-b-edge/60 bg-paper">
      <div role="row" aria-rowindex={1} className="relative z-10 flex h-6">
        <div role="columnheader" aria-colindex={1} aria-rowspan={2} className={`${NAME} sticky left-0 z-20 w-48`}>
          No. and name
        </div>
        <div role="columnheader" aria-colindex={2} aria-rowspan={2} className={`${NAME} w-36 xl:sticky xl:left-48 xl:z-20`}>
          Played by
        </div>
        {there.map((block) => (
          <OverBlock key={blockKey(block)} block={block} days={days} />
        ))}
      </div>
      <div role="row" aria-rowindex={2} className="relative h-14">
        {there.map((block) => (
          <div key={blockKey(block)} role="presentation" className="dood-block" style={{ left: block.left, width: block.width }}>
            {block.kind === 'week' ? block.columns.map((column) => <DayHead key={column.position} column={column} today={today} />) : <TotalHeads block={block} days={days} />}
          </div>
        ))}
      </div>
    </div>
  )
})

const NAME = 'flex h-[79px] shrink-0 items-end bg-paper pr-2 pb-1 text-left font-medium text-muted'

/** The week, or that totals follow. */
function OverBlock({ block, days }: { readonly block: Block; readonly days: number }) {
  const first = block.kind === 'week' ? (block.week.positions[0] ?? 0) : days
  return (
    <div
      role="columnheader"
      aria-colindex={first + 3}
      aria-colspan={block.columns.length}
      className="dood-block items-center border-l border-l-edge/60 px-1.5 font-medium whitespace-nowrap text-muted"
      style={{ left: block.left, width: block.width }}
    >
      {block.kind === 'totals' ? (
        'Days'
      ) : (
        <span className="sticky left-48 xl:left-84">{block.week.words || <span className="sr-only">Week of {formatDay(block.week.monday)}</span>}</span>
      )}
    </div>
  )
}

function DayHead({ column: { day, position, paper, edge }, today }: { readonly column: DayColumn; readonly today: string }) {
  const isToday = day.date === today
  return (
    <div
      role="columnheader"
      aria-colindex={position + 3}
      aria-label={`${dayHeading(day)}${isToday ? ', today' : ''}`}
      aria-current={isToday ? 'date' : undefined}
      className={cn('shrink-0 text-center', edge, paper)}
      style={{ width: DAY_WIDTH }}
    >
      <span className={cn('block text-[0.6875rem] leading-4', isToday ? 'font-semibold text-accent-strong' : 'text-muted')}>{formatDay(day.date).slice(0, 3)}</span>
      <span className={cn('mx-auto block w-6 rounded-small text-base leading-5 font-semibold', isToday && 'bg-accent text-on-accent')}>{Number(day.date.slice(8))}</span>
      <span className="block text-[0.6875rem] leading-4 text-muted">{numbersOf(day) || '\u00a0'}</span>
    </div>
  )
}

function TotalHeads({ block, days }: { readonly block: Extract<Block, { kind: 'totals' }>; readonly days: number }) {
  return block.columns.map(({ key, word, width }, at) => (
    <div
      key={key}
      role="columnheader"
      aria-colindex={days + 3 + at}
      className={cn('flex shrink-0 items-end justify-end px-2 pb-1 font-medium text-muted', at === 0 && 'border-l border-l-edge/60')}
      style={{ width: pixelsOf(width) }}
    >
      {word}
    </div>
  ))
}
