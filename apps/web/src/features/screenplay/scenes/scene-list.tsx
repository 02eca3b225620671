import { useState } from 'react'
import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import type { KeptDrafts } from './kept-drafts.js'
import { SceneCards } from './scene-cards.js'
import { SceneDrawer } from './scene-drawer.js'
import { SceneTable } from './scene-table.js'

export interface SceneListProps {
  readonly scenes: readonly SceneRowFragment[]
  readonly mayEdit: boolean
}

/** The scenes in story order; each opens at the side. */
export function SceneList({ scenes, mayEdit }: SceneListProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const [kept] = useState<KeptDrafts>(() => new Map())
  const narrow = useNarrowScreen()
  const open = scenes.find(({ sceneId }) => sceneId === openId)
  const List = narrow ? SceneCards : SceneTable
  return (
    <>
      <List scenes={scenes} onOpen={setOpenId} />
      {open && <SceneDrawer key={open.sceneId} scene={open} mayEdit={mayEdit} kept={kept} onClose={() => setOpenId(null)} />}
    </>
  )
}
