import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { BreakdownScreenDocument, type MergeNotUndoneReason, UndoMergeElementsDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown } from '../breakdown-cache.js'
import { useBreakdown } from '../use-breakdown.js'

const reasonWords = {
  gone: 'what it became part of is not in the breakdown any more',
  changed: 'what it became part of was changed since, and that would be lost',
} as const satisfies Record<MergeNotUndoneReason, string>

/** Makes two elements of one again, or says why not. */
export function useUndoMerge() {
  const { productionId } = useBreakdown()
  const { cache } = useApolloClient()
  const { act, busy, failure } = useAct(UndoMergeElementsDocument, { refetch: [BreakdownScreenDocument] })
  const undo = async (elementMergeId: string): Promise<void> => {
    const answer = (await act({ elementMergeId }))?.undoMergeElements
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'MergeUndone':
        putIntoBreakdown(cache, productionId, 'elements', answer.element.elementId)
        return toast(`${answer.element.name} and ${answer.into.name} are two again`)
      case 'MergeNotUndone':
        return toast(`${answer.name} stays merged: ${reasonWords[answer.reason]}`)
      default:
        return assertNever(answer)
    }
  }
  return { undo, busy, failure }
}
