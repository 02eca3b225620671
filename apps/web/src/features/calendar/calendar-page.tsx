import { useQuery } from '@apollo/client/react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { wallTimeOf, type LocalDate } from '@callboard/time'
import { useMemo } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { CalendarScreenDocument, ViewerDocument, type CalendarScreenQuery } from '../../lib/graphql.generated.js'
import { readersZone } from '../../lib/time-words.js'
import { useTitle } from '../../lib/use-title.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Tabs } from '../../ui/tabs.js'
import { productionsIn, withoutProductions } from './calendar-facts.js'
import type { CalendarSearch } from './calendar-search.js'
import { MonthSteps } from './month-steps.js'
import { MonthView } from './month-view.js'
import { datesOf, monthOf, monthWords, type Month } from '../../lib/month.js'
import { PeopleView } from './people-view.js'
import { ProductionChips } from './production-chips.js'
import { SubscribeButton } from './subscribe/subscribe-button.js'

/** A month of one production, or of all of them beside each other; its days, or who is called on them. */
export function CalendarPage() {
  const { productionId } = useParams({ strict: false })
  useTitle(productionId ? 'Calendar' : 'Calendar of all productions')
  const { data: viewer, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' })
  const today = viewer ? wallTimeOf(viewer.viewer.now, readersZone()).date : undefined
  return today ? <MonthOf today={today} productionId={productionId} /> : <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />
}

function MonthOf({ today, productionId }: { readonly today: LocalDate; readonly productionId: string | undefined }) {
  const [search, choose] = useCalendarSearch()
  const month = search.month ?? monthOf(today)
  const dates = datesOf(month)
  const { data, error, refetch } = useQuery(CalendarScreenDocument, {
    variables: { from: dates[0] ?? today, to: dates.at(-1) ?? today },
    fetchPolicy: 'cache-and-network',
  })
  const calendar = useMemo(() => data && ofProduction(data.calendar, productionId), [data, productionId])
  return (
    <div data-wide>
      <PageHeader
        title={monthWords(month)}
        facts={productionId ? undefined : 'All productions'}
        actions={
          <>
            {productionId && <SubscribeButton productionId={productionId} />}
            <MonthSteps month={month} today={monthOf(today)} onChange={(next) => choose({ month: next })} />
          </>
        }
      />
      {!calendar && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />}
      {calendar && <Views calendar={calendar} month={month} today={today} search={search} choose={choose} several={productionId === undefined} />}
    </div>
  )
}

interface ViewsProps {
  readonly calendar: CalendarScreenQuery['calendar']
  readonly month: Month
  readonly today: LocalDate
  readonly search: CalendarSearch
  readonly choose: (change: CalendarSearch) => void
  /** Whether several productions are looked at. */
  readonly several: boolean
}

function Views({ calendar, month, today, search, choose, several }: ViewsProps) {
  const off = useMemo(() => new Set(search.off), [search.off])
  const shown = useMemo(() => withoutProductions(calendar, off), [calendar, off])
  return (
    <>
      {several && <ProductionChips productions={productionsIn(calendar)} off={off} onChange={(ids) => choose({ off: ids })} />}
      <Tabs
        label="What is shown"
        value={search.view ?? 'days'}
        onChange={(id) => choose(id === 'people' ? { view: 'people' } : {})}
        tabs={[
          { id: 'days', label: 'Days', panel: <MonthView days={shown.days} month={month} today={today} several={several} /> },
          { id: 'people', label: 'People', panel: <PeopleView people={shown.people} month={month} today={today} several={several} /> },
        ]}
      />
    </>
  )
}

function ofProduction(calendar: CalendarScreenQuery['calendar'], productionId: string | undefined) {
  if (productionId === undefined) return calendar
  const others = productionsIn(calendar).map(([id]) => id).filter((id) => id !== productionId)
  return withoutProductions(calendar, new Set(others))
}

/** What the address says, and the way to change it; the month and the productions stay when the view changes. */
function useCalendarSearch(): readonly [CalendarSearch, (change: CalendarSearch) => void] {
  const { month, view, off } = useSearch({ strict: false }) as CalendarSearch
  const navigate = useNavigate()
  const choose = (change: CalendarSearch) => {
    const next = 'off' in change || 'month' in change ? { month, view, off, ...change } : { month, off, ...change }
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
  }
  return [{ ...(month && { month }), ...(view && { view }), ...(off && { off }) }, choose]
}
