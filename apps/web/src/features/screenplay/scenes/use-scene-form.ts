import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { EditSceneDocument, type SceneRowFragment } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { toast } from '../../../ui/toast.js'
import { draftOf, inputOf, pagesError, type SceneDraft, touchedFields } from './scene-draft.js'
import { sceneName } from './scene-words.js'

/** The fields of one scene, what was there when they were opened, and what somebody else made of it meanwhile. */
export function useSceneForm(scene: SceneRowFragment, onSaved: () => void) {
  const [base, setBase] = useState(scene)
  const [draft, setDraft] = useState(() => draftOf(scene))
  const [theirs, setTheirs] = useState<SceneRowFragment | null>(null)
  const { act, busy, failure } = useAct(EditSceneDocument)
  const touched = touchedFields(draft, draftOf(base))

  const save = async (expectedVersion: number) => {
    if (pagesError(draft.pages)) return
    if (touched.length === 0) return onSaved()
    const answer = (await act({ input: { sceneId: base.sceneId, expectedVersion, ...inputOf(draft, touched) } }))?.editScene
    if (!answer) return
    switch (answer.__typename) {
      case 'SceneSaved': {
        const before = theirs ?? base
        const undo = () => void act({ input: { sceneId: base.sceneId, expectedVersion: answer.scene.version, ...inputOf(draftOf(before), touched) } })
        toast(`${sceneName(answer.scene)} saved`, { undo })
        return onSaved()
      }
      case 'SceneChangedMeanwhile':
        return setTheirs(answer.scene)
      default:
        return assertNever(answer)
    }
  }

  const takeTheirs = () => {
    if (!theirs) return
    setBase(theirs)
    setDraft(draftOf(theirs))
    setTheirs(null)
  }

  return {
    draft,
    touched,
    theirs,
    busy,
    failure,
    change: (part: Partial<SceneDraft>) => setDraft((before) => ({ ...before, ...part })),
    save: () => save(base.version),
    keepMine: () => (theirs ? save(theirs.version) : Promise.resolve()),
    takeTheirs,
  }
}
