import { useQuery } from '@apollo/client/react'
import { countOf } from '../../lib/count-words.js'
import { failureOf } from '../../lib/failure-of.js'
import { ScreenplayScreenDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Tabs } from '../../ui/tabs.js'
import { CharactersPanel } from './characters/characters-panel.js'
import { pagesOfAll } from './scenes/scene-words.js'
import { ScenesPanel } from './scenes/scenes-panel.js'

/** The screenplay as scenes and characters. */
export function ScreenplayPage() {
  useTitle('Screenplay')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(ScreenplayScreenDocument, { variables: { productionId } })
  const scenes = data?.scenes ?? []
  const shot = scenes.filter(({ omitted }) => !omitted)
  const may = (action: string) => data?.production?.viewerCan.includes(action) ?? false
  const importLink = may('import screenplay') && (
    <LinkButton kind={scenes.length === 0 ? 'primary' : 'secondary'} to="/productions/$productionId/screenplay/import" params={{ productionId }}>
      {scenes.length === 0 ? 'Import a screenplay' : 'Import a new draft'}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title="Screenplay"
        facts={scenes.length > 0 && <Counts scenes={shot.length} omitted={scenes.length - shot.length} pages={pagesOfAll(shot)} />}
        actions={scenes.length > 0 && importLink}
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />}
      {data && scenes.length === 0 && (
        <EmptyState action={importLink}>
          The schedule grows from the screenplay: bring a Final Draft or Fountain file and every scene becomes a strip.
        </EmptyState>
      )}
      {scenes.length > 0 && (
        <Tabs
          label="Screenplay"
          tabs={[
            { id: 'scenes', label: 'Scenes', panel: <ScenesPanel scenes={scenes} mayEdit={may('edit breakdown')} /> },
            { id: 'characters', label: 'Characters', panel: <CharactersPanel productionId={productionId} mayEdit={may('edit breakdown')} /> },
          ]}
        />
      )}
    </>
  )
}

function Counts({ scenes, omitted, pages }: { readonly scenes: number; readonly omitted: number; readonly pages: string }) {
  return (
    <span className="tabular-nums">
      {countOf(scenes, 'scene')} · {pages} pages{omitted > 0 && ` · ${omitted} omitted`}
    </span>
  )
}
