import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import type { Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { DrawerSection } from './drawer-section.js'
import { useUndoMerge } from './use-undo-merge.js'

/** What became part of the element, with the way back. */
export function MergesSection({ element }: { readonly element: Element }) {
  const { mergesInto, mayEdit } = useBreakdown()
  const { undo, busy, failure } = useUndoMerge()
  const merges = mergesInto.get(element.elementId) ?? []
  if (merges.length === 0) return null
  return (
    <DrawerSection title="History">
      <ul>
        {merges.map(({ elementMergeId, name, on }) => (
          <li key={elementMergeId} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              {name} became part of it on {on}
            </span>
            {mayEdit && (
              <Button kind="quiet" busy={busy} aria-label={`Undo the merge of ${name}`} onClick={() => void undo(elementMergeId)}>
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failure && <ErrorNotice {...failure} />}
    </DrawerSection>
  )
}
