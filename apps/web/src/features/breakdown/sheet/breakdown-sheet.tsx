import { useMemo } from 'react'
import { useCommands } from '../../../lib/commands.js'
import { useShortcut } from '../../../lib/shortcuts.js'
import { type Scene } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { CategoryBoxes } from './category-boxes.js'
import { SceneFields } from './scene-fields.js'
import { SceneOrders } from './scene-orders.js'
import { ScenePicker } from './scene-picker.js'
import { ScriptText } from './script-text.js'

/** Everything one scene needs, with its words beside it. */
export function BreakdownSheet({ sceneId }: { readonly sceneId: string | undefined }) {
  const { scenes, sceneById, openScene } = useBreakdown()
  const scene = (sceneId === undefined ? undefined : sceneById.get(sceneId)) ?? scenes.find(({ omitted }) => !omitted) ?? scenes[0]
  const step = (by: 1 | -1) => {
    const next = scene && neighbourOf(scenes, scene, by)
    if (next) openScene(next.sceneId)
  }
  useShortcut('J', () => step(1))
  useShortcut('K', () => step(-1))
  useCommands(useMemo(() => KEYS, []))
  if (scene === undefined) return null
  return (
    <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="min-w-0">
        <ScenePicker scene={scene} onStep={step} />
        <SceneFields key={scene.sceneId} scene={scene} />
        <CategoryBoxes key={`needs ${scene.sceneId}`} scene={scene} />
        <SceneOrders key={`orders ${scene.sceneId}`} scene={scene} />
      </div>
      <ScriptText scene={scene} />
    </div>
  )
}

const KEYS = [
  { words: 'Next scene', group: 'Breakdown', keys: 'J' },
  { words: 'Scene before', group: 'Breakdown', keys: 'K' },
  { words: 'Add an element', group: 'Breakdown', keys: 'A' },
]

/** The scene after or before one, omitted ones passed over. */
function neighbourOf(scenes: readonly Scene[], scene: Scene, by: 1 | -1): Scene | undefined {
  const at = scenes.indexOf(scene)
  const rest = by === 1 ? scenes.slice(at + 1) : scenes.slice(0, at).reverse()
  return rest.find(({ omitted }) => !omitted)
}
