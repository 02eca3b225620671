import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { AddElementToSceneDocument, SetSceneElementDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown } from '../breakdown-cache.js'
import { type Scene, sceneName } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'

type Need = Pick<Scene['elements'][number], 'elementId' | 'label' | 'quantity'>

/** Puts elements into a scene and takes them out; each can be undone. */
export function useNeeds(scene: Scene) {
  const { productionId } = useBreakdown()
  const { cache } = useApolloClient()
  const setting = useAct(SetSceneElementDocument)
  const adding = useAct(AddElementToSceneDocument)

  const setQuantity = async (need: Need, quantity: number): Promise<void> => {
    const answer = (await setting.act({ input: { sceneId: scene.sceneId, elementId: need.elementId, quantity, expectedQuantity: need.quantity } }))?.setSceneElement
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'SceneElementSet': {
        const words = quantity === 0 ? `${need.label} taken out of ${sceneName(scene)}` : `${sceneName(scene)} needs ${quantity} × ${need.label}`
        return toast(words, { undo: () => void setQuantity({ ...need, quantity }, need.quantity) })
      }
      case 'SceneElementChangedMeanwhile':
        return toast(`Somebody else changed ${need.label} in ${sceneName(scene)} meanwhile; it is as they left it`)
      default:
        return assertNever(answer)
    }
  }

  const add = async (category: string, name: string): Promise<void> => {
    const answer = (await adding.act({ input: { sceneId: scene.sceneId, category, name, quantity: 1 } }))?.addElementToScene
    if (answer === undefined) return
    const { element } = answer
    putIntoBreakdown(cache, productionId, 'elements', element.elementId)
    toast(`${element.name} added to ${sceneName(scene)}`, {
      undo: () => void setQuantity({ elementId: element.elementId, label: element.name, quantity: 1 }, 0),
    })
  }

  return { setQuantity, add, failure: setting.failure ?? adding.failure }
}
