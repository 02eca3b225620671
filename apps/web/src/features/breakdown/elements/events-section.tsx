import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { formatDay, type LocalDate } from '@callboard/time'
import { X } from 'lucide-react'
import { useState } from 'react'
import { type ElementEventKind, RemoveElementEventDocument, SaveElementEventDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { toast } from '../../../ui/toast.js'
import { putIntoBreakdown, takeOutOfBreakdown } from '../breakdown-cache.js'
import type { Element, ElementEvent } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { eventWords } from './date-words.js'
import { DrawerSection } from './drawer-section.js'

/** Days the element is busy without being on camera. */
export function EventsSection({ element }: { readonly element: Element }) {
  const { events, mayEdit } = useBreakdown()
  const own = events.filter(({ elementId }) => elementId === element.elementId).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  if (own.length === 0 && !mayEdit) return null
  return (
    <DrawerSection title="Off camera">
      <ul>
        {own.map((event) => (
          <EventLine key={event.elementEventId} event={event} />
        ))}
      </ul>
      {mayEdit && <EventForm element={element} />}
    </DrawerSection>
  )
}

function EventLine({ event }: { readonly event: ElementEvent }) {
  const { productionId, mayEdit } = useBreakdown()
  const { cache } = useApolloClient()
  const { act } = useAct(RemoveElementEventDocument)
  const remove = async () => {
    const answer = (await act({ elementEventId: event.elementEventId, expectedVersion: event.version }))?.removeElementEvent
    if (answer?.__typename !== 'ElementEventRemoved') return
    takeOutOfBreakdown(cache, productionId, 'events', event.elementEventId)
    toast(`${eventWords[event.kind]} on ${formatDay(event.date)} removed`)
  }
  return (
    <li className="flex min-h-row items-center gap-3">
      <span className="font-medium tabular-nums">{formatDay(event.date)}</span>
      <span>{eventWords[event.kind]}</span>
      {mayEdit && <IconButton label={`Remove ${eventWords[event.kind].toLowerCase()} on ${formatDay(event.date)}`} icon={<X />} className="ml-auto text-muted" onClick={() => void remove()} />}
    </li>
  )
}

function EventForm({ element }: { readonly element: Element }) {
  const { productionId } = useBreakdown()
  const { cache } = useApolloClient()
  const { act, busy, failure } = useAct(SaveElementEventDocument)
  const [date, setDate] = useState('')
  const [kind, setKind] = useState<ElementEventKind>('fitting')
  const save = async () => {
    const answer = (await act({ input: { elementId: element.elementId, date: date as LocalDate, kind } }))?.saveElementEvent
    if (answer === undefined) return
    switch (answer.__typename) {
      case 'ElementEventSaved':
      case 'ElementEventThereAlready':
        putIntoBreakdown(cache, productionId, 'events', answer.event.elementEventId)
        toast(`${element.name}: ${eventWords[answer.event.kind].toLowerCase()} on ${formatDay(answer.event.date)}`)
        return setDate('')
      case 'ElementEventChangedMeanwhile':
        return toast('Somebody else changed this day meanwhile')
      default:
        return assertNever(answer)
    }
  }
  return (
    <form className="mt-1 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] gap-2" onSubmit={(event) => (event.preventDefault(), void save())}>
      <TextInput type="date" aria-label="Day off camera" required value={date} onChange={({ target }) => setDate(target.value)} />
      <Select aria-label="What it does" value={kind} options={KINDS} onChange={({ target }) => setKind(target.value as ElementEventKind)} />
      <Button type="submit" busy={busy} disabled={date === ''}>Add</Button>
      {failure && <div className="col-span-3"><ErrorNotice {...failure} /></div>}
    </form>
  )
}

const KINDS = (['travel', 'rehearsal', 'fitting'] as const).map((value) => ({ value, label: eventWords[value] }))
