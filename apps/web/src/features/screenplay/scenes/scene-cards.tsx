import { memo } from 'react'
import { DataItem, DataList } from '../../../ui/data-list.js'
import { intExtWords, pagesWords } from './scene-words.js'
import { OmittedChip, SceneButton } from './scene-button.js'
import type { ScenesShownProps } from './scene-table.js'

/** The same on a phone. */
export const SceneCards = memo(function SceneCards({ scenes, onOpen }: ScenesShownProps) {
  return (
    <DataList label="Scenes in story order" items={scenes} keyOf={({ sceneId }) => sceneId}>
      {(scene) => (
        <DataItem
          lead={<SceneButton scene={scene} onOpen={onOpen} />}
          title={
            <span className="uppercase">
              {scene.intExt && `${intExtWords[scene.intExt]} `}
              {scene.set}
              {scene.timeOfDay && ` – ${scene.timeOfDay}`}
            </span>
          }
          facts={
            scene.omitted ? (
              <OmittedChip />
            ) : (
              <>
                {scene.synopsis}
                <span className="block text-small">{scene.characters.join(', ')}</span>
              </>
            )
          }
          end={!scene.omitted && <span className="tabular-nums">{pagesWords(scene)}</span>}
        />
      )}
    </DataList>
  )
})
