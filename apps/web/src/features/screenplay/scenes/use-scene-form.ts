import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { EditSceneDocument, type EditSceneMutation, type EditSceneMutationVariables, type SceneRowFragment } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { toast } from '../../../ui/toast.js'
import type { KeptDrafts } from './kept-drafts.js'
import { draftOf, inputOf, pagesError, type SceneDraft, touchedFields } from './scene-draft.js'
import { sceneName } from './scene-words.js'

/** The fields of one scene, what was there when they were opened, and what somebody else made of it meanwhile. */
export function useSceneForm(scene: SceneRowFragment, kept: KeptDrafts, onSaved: () => void) {
  const before = kept.get(scene.sceneId)
  const [base, setBase] = useState(before?.base ?? scene)
  const [draft, setDraft] = useState(() => before?.draft ?? draftOf(scene))
  const [theirs, setTheirs] = useState<SceneRowFragment | null>(null)
  const { act, busy, failure } = useAct(EditSceneDocument)
  const touched = touchedFields(draft, draftOf(base))

  const save = async () => {
    if (pagesError(draft.pages)) return
    if (touched.length === 0) return onSaved()
    const answer = (await act({ input: { sceneId: base.sceneId, expectedVersion: (theirs ?? base).version, ...inputOf(draft, touched) } }))?.editScene
    if (!answer) return
    switch (answer.__typename) {
      case 'SceneSaved': {
        kept.delete(base.sceneId)
        const undo = () => void putBack(act, { saved: answer.scene, was: theirs ?? base, touched })
        toast(`${sceneName(answer.scene)} saved`, { undo })
        return onSaved()
      }
      case 'SceneChangedMeanwhile':
        return setTheirs(answer.scene)
      default:
        return assertNever(answer)
    }
  }

  const startFrom = (newest: SceneRowFragment) => {
    kept.delete(newest.sceneId)
    setBase(newest)
    setDraft(draftOf(newest))
    setTheirs(null)
  }

  return {
    draft,
    touched,
    theirs,
    busy,
    failure,
    change: (part: Partial<SceneDraft>) => {
      const next = { ...draft, ...part }
      kept.set(base.sceneId, { base, draft: next })
      setDraft(next)
    },
    save,
    takeTheirs: () => theirs && startFrom(theirs),
    startOver: () => startFrom(scene),
  }
}

interface Undone {
  readonly saved: SceneRowFragment
  readonly was: SceneRowFragment
  readonly touched: readonly (keyof SceneDraft)[]
}

/** Gives the touched fields their old values back, unless somebody changed the scene since. */
async function putBack(act: (variables: EditSceneMutationVariables) => Promise<EditSceneMutation | undefined>, { saved, was, touched }: Undone) {
  const input = { sceneId: saved.sceneId, expectedVersion: saved.version, ...inputOf(draftOf(was), touched) }
  const answer = (await act({ input }))?.editScene
  const done = answer?.__typename === 'SceneSaved'
  toast(done ? `${sceneName(saved)} is as it was` : `${sceneName(saved)} was not put back: somebody changed it since, or the server did not answer`)
}
