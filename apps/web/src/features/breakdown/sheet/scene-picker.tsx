import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Chip } from '../../../ui/chip.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Select } from '../../../ui/select.js'
import { type Scene } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'

export interface ScenePickerProps {
  readonly scene: Scene
  readonly onStep: (by: 1 | -1) => void
}

/** Which scene is looked at; J and K go through them. */
export function ScenePicker({ scene, onStep }: ScenePickerProps) {
  const { scenes, openScene } = useBreakdown()
  const shot = scenes.filter(({ omitted }) => !omitted)
  const place = shot.indexOf(scene) + 1
  return (
    <div className="mb-5">
      <div className="-ml-2 flex items-center gap-2">
        <IconButton label="Scene before (K)" icon={<ChevronLeft />} disabled={place === 1} onClick={() => onStep(-1)} />
        <div className="w-full max-w-md min-w-0">
          <Select
            aria-label="Scene"
            value={scene.sceneId}
            options={scenes.map((one) => ({ value: one.sceneId, label: `${one.number || '–'}  ${one.omitted ? 'OMITTED ' : ''}${one.heading}` }))}
            onChange={(event) => openScene(event.target.value)}
          />
        </div>
        <IconButton label="Next scene (J)" icon={<ChevronRight />} disabled={place === shot.length} onClick={() => onStep(1)} />
        <p className="ml-1 text-muted tabular-nums whitespace-nowrap max-sm:hidden">
          {place > 0 ? `${place} of ${shot.length}` : 'not in this draft'}
        </p>
      </div>
      <h2 className="mt-4 flex flex-wrap items-baseline gap-x-3 text-reading font-semibold">
        {scene.number !== '' && <span className="text-title tabular-nums">{scene.number}</span>}
        <span className="min-w-0 break-words">{scene.heading}</span>
        {scene.omitted && <Chip tone="warn">Omitted</Chip>}
      </h2>
    </div>
  )
}
