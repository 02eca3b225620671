import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { differencesOf } from '../../../lib/differences-of.js'
import { SaveElementDocument, type SaveElementMutation } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown } from '../breakdown-cache.js'
import type { Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { draftLabels, draftOf, type ElementDraft, errorsOf, inputOf } from './element-draft.js'

type Errors = Partial<Record<keyof ElementDraft, string>>

/** The fields of one element, and what the server says to them. */
export function useElementForm(element: Element | undefined) {
  const { productionId, personById, openElement } = useBreakdown()
  const { cache } = useApolloClient()
  const { act, busy, failure } = useAct(SaveElementDocument)
  const { base, draft, touched, setDraft, startFrom } = useDraft(element)
  const [errors, setErrors] = useState<Errors>({})
  const [theirs, setTheirs] = useState<Element | null>(null)

  const answered = (answer: SaveElementMutation['saveElement']) => {
    switch (answer.__typename) {
      case 'ElementSaved':
        putIntoBreakdown(cache, productionId, 'elements', answer.element.elementId)
        startFrom(answer.element)
        setTheirs(null)
        toast(`${answer.element.name} saved`)
        return element === undefined && openElement(answer.element.elementId)
      case 'ElementChangedMeanwhile':
        return setTheirs(answer.element)
      case 'BoardIdTaken':
        return setErrors({ boardId: `${answer.element.name} has this one.` })
      case 'ElementNameTaken':
        return setErrors({ name: `There is ${answer.element.name} already${base ? '; merge them below to make them one' : ''}.` })
      default:
        return assertNever(answer)
    }
  }
  const save = async () => {
    const wrong = errorsOf(draft)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    const known = { productionId, elementId: base?.elementId ?? null, expectedVersion: (theirs ?? base)?.version ?? null }
    const data = await act({ input: inputOf(draft, known) })
    if (data) answered(data.saveElement)
  }
  const change = (part: Partial<ElementDraft>) => {
    setDraft({ ...draft, ...part })
    setErrors({})
  }
  return {
    draft, change, save, busy, failure, errors, touched,
    startOver: () => change(draftOf(base)),
    conflict: theirs && conflictWith(theirs, draft, change, (personId) => personById.get(personId)?.name ?? personId),
  }
}

/** What is typed over an element. What somebody else saved is taken on while nothing is typed; else they meet when it is saved. */
function useDraft(element: Element | undefined) {
  const [base, setBase] = useState(element)
  const [draft, setDraft] = useState(() => draftOf(element))
  const touched = JSON.stringify(draft) !== JSON.stringify(draftOf(base))
  const startFrom = (saved: Element) => {
    setBase(saved)
    setDraft(draftOf(saved))
  }
  if (element && base && element.version > base.version && !touched) startFrom(element)
  return { base, draft, touched, setDraft, startFrom }
}

function conflictWith(theirs: Element, draft: ElementDraft, change: (part: Partial<ElementDraft>) => void, nameOf: (personId: string) => string) {
  const wordsOf = (field: string, value: string) => (field === 'personId' ? nameOf(value) : value)
  return {
    title: `Somebody changed ${theirs.name} meanwhile.`,
    differences: differencesOf(draft, draftOf(theirs), draftLabels, wordsOf),
    onTakeTheirs: (field: string) => change({ [field]: draftOf(theirs)[field as keyof ElementDraft] }),
    onTakeAll: () => change(draftOf(theirs)),
  }
}
