import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { BreakdownScreenDocument, MergeElementsDocument, RemoveElementDocument, RestoreElementDocument } from '../../../lib/graphql.generated.js'
import { countOf } from '../../../lib/count-words.js'
import { useAct } from '../../../lib/use-act.js'
import { Button } from '../../../ui/button.js'
import { ConfirmButton } from '../../../ui/confirm-button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Select } from '../../../ui/select.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown, takeOutOfBreakdown } from '../breakdown-cache.js'
import { byLabel, type Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { DrawerSection } from './drawer-section.js'
import { useUndoMerge } from './use-undo-merge.js'

/** Makes two elements one, or takes one out of the breakdown. */
export function MergeSection({ element }: { readonly element: Element }) {
  const { elements, elementById, scenesOf } = useBreakdown()
  const { merge, busy, failure, refused } = useMerge(element)
  const { remove } = useRemove(element)
  const [into, setInto] = useState('')
  const same = elements.filter((one) => one !== element && one.category === element.category).toSorted(byLabel)
  const other = elementById.get(into)
  const scenes = countOf(scenesOf.get(element.elementId)?.length ?? 0, 'scene')
  return (
    <DrawerSection title="Merge or remove">
      {same.length > 0 && (
        <div className="flex gap-2">
          <Select aria-label={`Merge ${element.name} into`} value={into} placeholder="Is the same as…" options={same.map((one) => ({ value: one.elementId, label: one.name }))} onChange={({ target }) => setInto(target.value)} />
          <ConfirmButton
            kind="secondary" busy={busy} disabled={other === undefined} question={`Make ${element.name} and ${other?.name ?? ''} one?`} confirm={`Merge into ${other?.name ?? ''}`} onConfirm={() => void (other && merge(other))}
            consequence={`${other?.name ?? ''} takes over ${scenes}, dates and links; the next draft of the screenplay knows both names.`}
          >
            Merge
          </ConfirmButton>
        </div>
      )}
      {refused && <ErrorNotice title={refused} kept="Nothing was merged." />}
      {failure && <ErrorNotice {...failure} />}
      <Button kind="quiet" className="-ml-3 mt-2 text-bad" onClick={() => void remove()}>Remove {element.name} from the breakdown</Button>
    </DrawerSection>
  )
}

function useMerge(element: Element) {
  const { productionId, openElement } = useBreakdown()
  const { cache } = useApolloClient()
  const { act, busy, failure } = useAct(MergeElementsDocument, { refetch: [BreakdownScreenDocument] })
  const [refused, setRefused] = useState<string>()
  const { undo } = useUndoMerge()
  const merge = async (into: Element) => {
    const answer = (await act({ input: { elementId: element.elementId, expectedVersion: element.version, intoElementId: into.elementId } }))?.mergeElements
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'ElementsMerged':
        takeOutOfBreakdown(cache, productionId, 'elements', answer.elementId)
        toast(`${element.name} is ${answer.element.name} now`, { undo: () => void undo(answer.merge.elementMergeId) })
        return openElement(answer.element.elementId)
      case 'ElementChangedMeanwhile':
        return setRefused(`Somebody changed ${element.name} meanwhile. Look again.`)
      default:
        return assertNever(answer)
    }
  }
  return { merge, busy, failure, refused }
}

function useRemove(element: Element) {
  const { productionId, openElement } = useBreakdown()
  const { cache } = useApolloClient()
  const removing = useAct(RemoveElementDocument, { refetch: [BreakdownScreenDocument] })
  const restoring = useAct(RestoreElementDocument, { refetch: [BreakdownScreenDocument] })
  const restore = async () => {
    const done = await restoring.act({ elementId: element.elementId })
    if (done) putIntoBreakdown(cache, productionId, 'elements', element.elementId)
  }
  const remove = async () => {
    const answer = (await removing.act({ input: { elementId: element.elementId, expectedVersion: element.version } }))?.removeElement
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'ElementRemoved':
        openElement(null)
        takeOutOfBreakdown(cache, productionId, 'elements', answer.elementId)
        return toast(`${element.name} is out of the breakdown`, { undo: () => void restore() })
      case 'ElementChangedMeanwhile':
        return toast(`Somebody changed ${element.name} meanwhile; look again`)
      default:
        return assertNever(answer)
    }
  }
  return { remove }
}
