import { useQuery } from '@apollo/client/react'
import { wallTimeOf, type Instant, type LocalDate, type Zone } from '@callboard/time'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { DoodScreenDocument, ViewerDocument } from '../../lib/graphql.generated.js'
import { useBreakdownChanged } from '../../lib/use-breakdown-changed.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { NoDood } from './dood-answers.js'
import { doodInSearch, type DoodSearch } from './dood-search.js'
import { OpenDood } from './open-dood.js'
import { doodFactsOf } from './source/dood-facts.js'
import { useBoards } from './source/use-boards.js'

/** Who works when: derived from the current boards of all units and the breakdown. */
export function DoodPage() {
  useTitle('Day out of Days')
  const productionId = useProductionId()
  const [search, choose] = useDoodSearch(productionId)
  // Every scene with what it needs: to take it into the cache and out again would take longer than to ask for it.
  const { data, error, refetch } = useQuery(DoodScreenDocument, { variables: { productionId }, fetchPolicy: 'no-cache' })
  useBreakdownChanged(productionId, () => refetch().catch(() => undefined))
  const { boards, error: boardsFailed, refetch: refetchBoards } = useBoards(productionId)
  const facts = useMemo(
    () => (data?.production && data.doodSources && boards ? doodFactsOf({ ...data, production: data.production, doodSources: data.doodSources }, boards) : undefined),
    [data, boards],
  )
  const today = useToday(facts?.zone)
  if (facts && today) return <OpenDood productionId={productionId} facts={facts} today={today} search={search} onSearch={choose} />
  const failed = error ?? boardsFailed
  const again = () => Promise.all([refetchBoards(), refetch()])
  return (
    <>
      <PageHeader title="Day out of Days" />
      {data && (!data.production || !data.doodSources) ? <NoDood /> : <NotLoaded failure={failed ? failureOf(failed) : undefined} onRetry={again} lines={14} />}
    </>
  )
}

/** The part of the address that says whose days are shown and how they are counted. */
function useDoodSearch(productionId: string) {
  const navigate = useNavigate()
  const inAddress = useSearch({ strict: false })
  const { category, start, hold } = doodInSearch(inAddress)
  const search = useMemo((): DoodSearch => doodInSearch({ category, start, hold }), [category, start, hold])
  const choose = (next: DoodSearch) => void navigate({ to: '/productions/$productionId/dood', params: { productionId }, search: next, replace: true })
  return [search, choose] as const
}

/** Today on the production's wall. */
function useToday(zone: Zone | undefined): LocalDate | undefined {
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' })
  const now: Instant | undefined = data?.viewer.now
  return zone && now && wallTimeOf(now, zone).date
}
