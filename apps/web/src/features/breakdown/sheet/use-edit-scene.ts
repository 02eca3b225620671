import { assertNever } from '@callboard/basics'
import { EditBreakdownSceneDocument, type EditSceneInput } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { toast } from '../../../ui/toast.js'
import { type Scene, sceneName } from '../breakdown-facts.js'

export type SceneChange = Omit<EditSceneInput, 'sceneId' | 'expectedVersion'>

/** Changes fields of a scene; true when they were saved. What somebody else saved meanwhile is on screen then, beside what was typed. */
export function useEditScene(scene: Scene) {
  const { act, busy, failure } = useAct(EditBreakdownSceneDocument)
  const change = async (field: string, to: SceneChange, back?: SceneChange): Promise<boolean> => {
    const answer = (await act({ input: { sceneId: scene.sceneId, expectedVersion: scene.version, ...to } }))?.editScene
    if (answer === undefined) return false
    switch (answer.__typename) {
      case 'SceneSaved': {
        const undo = back && (() => void act({ input: { sceneId: scene.sceneId, expectedVersion: answer.scene.version, ...back } }))
        toast(`${sceneName(scene)}: ${field} changed`, undo ? { undo } : {})
        return true
      }
      case 'SceneChangedMeanwhile':
        toast(`Somebody else changed ${sceneName(scene)} meanwhile; look again and save again`)
        return false
      default:
        return assertNever(answer)
    }
  }
  return { change, busy, failure }
}
