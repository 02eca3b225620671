import { type Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { DrawerSection } from './drawer-section.js'

/** The scenes that need the element. */
export function ElementScenes({ element }: { readonly element: Element }) {
  const { scenesOf, openScene } = useBreakdown()
  const scenes = scenesOf.get(element.elementId) ?? []
  return (
    <DrawerSection title={`Scenes${scenes.length > 0 ? ` (${scenes.length})` : ''}`}>
      <div className="-mx-1 flex flex-wrap gap-x-1">
        {scenes.map(({ sceneId, number, set }) => (
          <button key={sceneId} type="button" aria-label={`Scene ${number || set}`} onClick={() => openScene(sceneId)} className="inline-flex h-7 min-w-8 items-center justify-center rounded-small px-1 tabular-nums hover:bg-hover hover:underline">
            {number || set}
          </button>
        ))}
      </div>
      {scenes.length === 0 && <p className="text-muted">In no scene.</p>}
    </DrawerSection>
  )
}
