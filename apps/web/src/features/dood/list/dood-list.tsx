import { CAST, type DoodRow } from '@callboard/schedule'
import { groupedBy } from '@callboard/basics'
import { formatDay } from '@callboard/time'
import { ChevronRight } from 'lucide-react'
import { countOf } from '../../../lib/count-words.js'
import { DataItem, DataList } from '../../../ui/data-list.js'
import { Section } from '../../../ui/section.js'
import type { DoodView } from '../dood-view.js'
import { totalsWords } from '../words/total-columns.js'
import { RunList } from './run-list.js'

/** The same for a phone: a list of people, each with the days that concern them. */
export function DoodList({ view }: { readonly view: DoodView }) {
  const groups = groupedBy(view.dood.rows, ({ element }) => element.category)
  return [...groups].map(([category, rows]) => (
    <Section key={category} title={category === CAST ? 'Cast' : category}>
      <DataList label={category} items={rows} keyOf={({ element }) => element.elementId}>
        {(row) => <OneElement row={row} view={view} />}
      </DataList>
    </Section>
  ))
}

function OneElement({ row, view }: { readonly row: DoodRow; readonly view: DoodView }) {
  const { element, totals } = row
  const performer = view.facts.performers.get(element.personId ?? '')
  return (
    <>
      <DataItem
        lead={element.boardId ?? ''}
        title={element.name}
        facts={
          <>
            {performer && <span className="block">{performer}</span>}
            {totals.paid === 0 ? 'On no shoot day' : <Engagement row={row} />}
          </>
        }
        end={totals.paid > 0 && <span className="tabular-nums">{countOf(totals.paid, 'day')}</span>}
      />
      {totals.paid > 0 && (
        <details className="group pl-15">
          <summary className="flex min-h-8 w-fit list-none items-center gap-1 font-medium touch:min-h-11 [&::-webkit-details-marker]:hidden">
            <ChevronRight aria-hidden className="-ml-1 size-4 text-muted group-open:rotate-90" />
            Days<span className="sr-only"> of {element.name}</span>
          </summary>
          <RunList row={row} view={view} />
        </details>
      )}
    </>
  )
}

function Engagement({ row: { totals } }: { readonly row: DoodRow }) {
  const { start, finish } = totals
  const dates = start && finish && (start === finish ? formatDay(start) : `${formatDay(start)} to ${formatDay(finish)}`)
  return <span className="tabular-nums">{[dates, totalsWords(totals)].filter(Boolean).join(' · ')}</span>
}
