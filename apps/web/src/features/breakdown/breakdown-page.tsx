import { useQuery } from '@apollo/client/react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { countOf } from '../../lib/count-words.js'
import { failureOf } from '../../lib/failure-of.js'
import { BreakdownScreenDocument } from '../../lib/graphql.generated.js'
import { useBreakdownChanged } from '../../lib/use-breakdown-changed.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Tabs } from '../../ui/tabs.js'
import { type BreakdownFacts, breakdownFacts } from './breakdown-facts.js'
import { breakdownInSearch, type BreakdownPart, type BreakdownSearch } from './breakdown-search.js'
import { CategoriesPanel } from './categories/categories-panel.js'
import { ElementDrawer } from './elements/element-drawer.js'
import { ElementsPanel } from './elements/elements-panel.js'
import { isNews } from './is-news.js'
import { BreakdownSheet } from './sheet/breakdown-sheet.js'
import { BreakdownContext } from './use-breakdown.js'

/** What every scene needs: scene by scene, category by category, element by element. */
export function BreakdownPage() {
  useTitle('Breakdown')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(BreakdownScreenDocument, { variables: { productionId } })
  useBreakdownChanged(productionId, (changes) => {
    if (!data?.breakdown || isNews(changes, data.breakdown)) void refetch().catch(() => undefined)
  })
  const facts = useMemo(() => (data?.breakdown ? breakdownFacts(data.breakdown, data.production) : null), [data])
  return (
    <>
      <PageHeader title="Breakdown" facts={facts && facts.scenes.length > 0 && countsOf(facts)} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />}
      {data && (facts === null || facts.scenes.length === 0) && <NothingYet productionId={productionId} mayImport={data.production?.viewerCan.includes('import screenplay') ?? false} />}
      {facts !== null && facts.scenes.length > 0 && <Parts facts={facts} />}
    </>
  )
}

function NothingYet({ productionId, mayImport }: { readonly productionId: string; readonly mayImport: boolean }) {
  const begin = mayImport && (
    <LinkButton kind="primary" to="/productions/$productionId/screenplay/import" params={{ productionId }}>
      Import a screenplay
    </LinkButton>
  )
  return <EmptyState action={begin}>A breakdown lists what each scene needs, from cast to confetti. It begins with the scenes of a screenplay; its speakers are in it at once.</EmptyState>
}

function Parts({ facts }: { readonly facts: BreakdownFacts }) {
  const { part = 'scenes', scene, element } = breakdownInSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const screen = useMemo(() => {
    const { productionId } = facts
    const go = (search: BreakdownSearch) => void navigate({ to: '/productions/$productionId/breakdown', params: { productionId }, search, replace: true })
    const here = { part, ...(scene ? { scene } : {}) }
    return {
      ...facts,
      openPart: (to: BreakdownPart) => go({ ...here, part: to }),
      openScene: (to: string) => go({ part: 'scenes', scene: to }),
      openElement: (to: string | null) => go(to === null ? here : { ...here, element: to }),
    }
  }, [facts, navigate, part, scene])
  return (
    <BreakdownContext value={screen}>
      <Tabs
        label="Breakdown"
        value={part}
        onChange={(to) => screen.openPart(to as BreakdownPart)}
        tabs={[
          { id: 'scenes', label: 'Scene by scene', panel: <BreakdownSheet sceneId={scene} /> },
          { id: 'categories', label: 'By category', panel: <CategoriesPanel /> },
          { id: 'elements', label: 'Elements', panel: <ElementsPanel /> },
        ]}
      />
      <ElementDrawer elementId={element} />
    </BreakdownContext>
  )
}

function countsOf({ scenes, elements }: BreakdownFacts) {
  return `${countOf(scenes.filter(({ omitted }) => !omitted).length, 'scene')}, ${countOf(elements.length, 'element')}`
}
