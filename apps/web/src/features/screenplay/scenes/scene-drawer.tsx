import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { Drawer } from '../../../ui/drawer.js'
import type { KeptDrafts } from './kept-drafts.js'
import { OmittedChip } from './scene-button.js'
import { SceneForm } from './scene-form.js'
import { SceneNeeds } from './scene-needs.js'
import { sceneName } from './scene-words.js'

export interface SceneDrawerProps {
  readonly scene: SceneRowFragment
  readonly mayEdit: boolean
  readonly kept: KeptDrafts
  readonly onClose: () => void
}

/** One scene at the side: as written, what may be changed by hand, what it needs. */
export function SceneDrawer({ scene, mayEdit, kept, onClose }: SceneDrawerProps) {
  return (
    <Drawer open onClose={onClose} title={sceneName(scene)}>
      <p className="mb-4 font-medium uppercase">
        {scene.heading} {scene.omitted && <OmittedChip />}
      </p>
      {mayEdit ? <SceneForm scene={scene} kept={kept} onSaved={onClose} /> : <p>{scene.synopsis}</p>}
      <SceneNeeds scene={scene} />
    </Drawer>
  )
}
