import { CAST, doodOf, type Dood } from '@callboard/schedule'
import { formatDayYear, type LocalDate } from '@callboard/time'
import { useMemo } from 'react'
import { countOf } from '../../lib/count-words.js'
import { useNarrowScreen } from '../../lib/use-narrow-screen.js'
import { usePrinting } from '../../lib/use-printing.js'
import { PageHeader } from '../../ui/page-header.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { categoriesOf, shownCategories } from './categories-of.js'
import { CategoryFilter } from './category-filter.js'
import { CodeKey } from './code-key.js'
import { Counting } from './counting.js'
import { NoDays, NoRows } from './dood-answers.js'
import type { DoodSearch } from './dood-search.js'
import { documentsOf } from './documents-of.js'
import type { DoodView } from './dood-view.js'
import { rulesOf } from './rules-of.js'
import { Exports } from './exports.js'
import { DoodGrid } from './grid/dood-grid.js'
import { DoodList } from './list/dood-list.js'
import { DoodPaper } from './paper/dood-paper.js'
import { callsOf } from './source/calls-of.js'
import type { DoodFacts } from './source/dood-facts.js'

export interface OpenDoodProps {
  readonly productionId: string
  readonly facts: DoodFacts
  readonly today: LocalDate
  readonly search: DoodSearch
  readonly onSearch: (search: DoodSearch) => void
}

/** The Day out of Days, once everything is there. */
export function OpenDood({ productionId, facts, today, search, onSearch }: OpenDoodProps) {
  const choices = useMemo(() => categoriesOf(facts.breakdown.elements), [facts])
  const chosen = choices.some(({ value }) => value === search.category) ? (search.category ?? CAST) : CAST
  const dood = useMemo(
    () => doodOf({ ...facts, categories: shownCategories(choices, chosen), rules: rulesOf(search) }),
    [facts, choices, chosen, search],
  )
  const calls = useMemo(() => callsOf(facts), [facts])
  const view = useMemo(() => ({ dood, facts, callsOf: calls, today }), [dood, facts, calls, today])
  const { category: _category, ...counting } = search
  const isEmpty = dood.days.length === 0 || dood.rows.length === 0
  return (
    <>
      <div className="print:hidden md:flex md:max-h-[calc(100dvh-10.5rem)] md:flex-col lg:-mb-10 lg:max-h-[calc(100dvh-4rem)]" data-wide>
        <PageHeader
          title="Day out of Days"
          facts={!isEmpty && <Facts dood={dood} />}
          actions={
            !isEmpty && (
              <>
                <Counting search={search} onChange={onSearch} />
                <Exports view={view} documents={documentsOf(productionId, chosen, search)} />
              </>
            )
          }
        />
        <TooLate dates={dood.tooLate} />
        <CategoryFilter choices={choices} value={chosen} onChange={(category) => onSearch({ ...counting, ...(category !== CAST && { category }) })} />
        {dood.days.length === 0 && <NoDays productionId={productionId} />}
        {dood.days.length > 0 && dood.rows.length === 0 && <NoRows productionId={productionId} />}
        {!isEmpty && <Shown view={view} />}
      </div>
      {!isEmpty && <Paper view={view} />}
    </>
  )
}

function Shown({ view }: { readonly view: DoodView }) {
  if (useNarrowScreen()) return <DoodList view={view} />
  return (
    <>
      <DoodGrid view={view} />
      <CodeKey />
    </>
  )
}

function Paper({ view }: { readonly view: DoodView }) {
  return usePrinting() && <DoodPaper view={view} />
}

function Facts({ dood: { days, rows } }: { readonly dood: Dood }) {
  const shot = days.filter(({ company }) => company === 'shoot')
  const [first, last] = [shot[0], shot.at(-1)]
  const sum = (kind: 'work' | 'hold') => rows.reduce((so, { totals }) => so + totals[kind], 0)
  return (
    <span className="tabular-nums">
      {countOf(shot.length, 'shoot day')}
      {first && last && `, ${formatDayYear(first.date)} to ${formatDayYear(last.date)}`} · {countOf(sum('work'), 'day')} worked, {sum('hold')} held
    </span>
  )
}

function TooLate({ dates }: { readonly dates: readonly LocalDate[] }) {
  const [first] = dates
  if (!first) return null
  return (
    <div className="mb-4">
      <WarningNotice title={`${countOf(dates.length, 'date')} more than three years after the first is not shown: ${formatDayYear(first)}.`}>
        <p>Check the year of that day on the schedule, or of that event.</p>
      </WarningNotice>
    </div>
  )
}
