import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { Chip } from '../../../ui/chip.js'
import { sceneName } from './scene-words.js'

export interface SceneButtonProps {
  readonly scene: SceneRowFragment
  readonly onOpen: (sceneId: string) => void
}

/** The scene's number, large; opens the scene. */
export function SceneButton({ scene, onOpen }: SceneButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={sceneName(scene)}
      onClick={() => onOpen(scene.sceneId)}
      className="-mx-1 min-h-control min-w-8 rounded-small px-1 text-left text-reading font-semibold tabular-nums underline decoration-transparent underline-offset-4 hover:decoration-ink"
    >
      {scene.number || '–'}
    </button>
  )
}

export function OmittedChip() {
  return <Chip className="tracking-wide">OMITTED</Chip>
}
