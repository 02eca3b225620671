import { Search } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { TextInput } from '../../../ui/text-input.js'
import { foundScenes } from './found-scenes.js'
import { SceneList } from './scene-list.js'
import { pagesOfAll } from './scene-words.js'

export interface ScenesPanelProps {
  readonly scenes: readonly SceneRowFragment[]
  readonly mayEdit: boolean
}

/** Every scene, and the search through them. */
export function ScenesPanel({ scenes, mayEdit }: ScenesPanelProps) {
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed)
  const found = useMemo(() => foundScenes(scenes, search), [scenes, search])
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className="relative w-full max-w-xs">
          <span className="sr-only">Search scenes</span>
          <Search aria-hidden className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted" />
          <TextInput
            type="search"
            placeholder="Number, set, character, synopsis"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className="pl-8"
          />
        </label>
        <p role="status" className="text-muted tabular-nums">
          {search.trim() && `${countOf(found.length, 'scene')} found, ${pagesOfAll(found.filter(({ omitted }) => !omitted))} pages`}
        </p>
      </div>
      {found.length > 0 ? (
        <SceneList scenes={found} mayEdit={mayEdit} />
      ) : (
        <p className="border-t border-line py-6 text-muted">No scene has “{search.trim()}” in its number, set, synopsis or characters.</p>
      )}
    </>
  )
}
