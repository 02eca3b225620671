import { useState } from 'react'
import { Button } from '../../../ui/button.js'
import type { Availability, Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { AvailabilityForm } from './availability-form.js'
import { AvailabilityStrip } from './availability-strip.js'
import { datesWords, kindWords } from './date-words.js'
import { DrawerSection } from './drawer-section.js'

/** When the element can be had, and when whoever plays it can. */
export function AvailabilitySection({ element }: { readonly element: Element }) {
  const { availabilities, events, personById, mayEdit } = useBreakdown()
  const [open, setOpen] = useState<string | null>(null)
  const own = availabilities.filter(({ elementId }) => elementId === element.elementId)
  const ofPlayer = availabilities.filter(({ personId }) => personId !== null && personId === element.personId)
  const player = element.personId ? personById.get(element.personId)?.name : undefined
  const all = [...own, ...ofPlayer].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return (
    <DrawerSection title="When it can be had">
      <AvailabilityStrip availabilities={all} events={events.filter(({ elementId }) => elementId === element.elementId)} />
      <ul>
        {all.map((one) => (
          <li key={one.availabilityId} className="border-b border-line py-1.5">
            {open === one.availabilityId ? <AvailabilityForm element={element} availability={one} onClose={() => setOpen(null)} /> : (
              <Line availability={one} {...(one.personId ? { of: player } : {})} {...(mayEdit ? { onOpen: () => setOpen(one.availabilityId) } : {})} />
            )}
          </li>
        ))}
      </ul>
      {all.length === 0 && <p className="text-muted">Nothing is known: it can be had any day.</p>}
      {open === 'new' && <AvailabilityForm element={element} availability={undefined} onClose={() => setOpen(null)} />}
      {mayEdit && open !== 'new' && <Button kind="quiet" className="-ml-3 mt-1" onClick={() => setOpen('new')}>Add dates</Button>}
    </DrawerSection>
  )
}

interface LineProps {
  readonly availability: Availability
  readonly of?: string | undefined
  readonly onOpen?: () => void
}

function Line({ availability, of, onOpen }: LineProps) {
  const words = (
    <>
      <span className="block font-medium tabular-nums">{datesWords(availability)}</span>
      <span className="block text-muted">{[kindWords[availability.kind], availability.note, of].filter(Boolean).join(', ')}</span>
    </>
  )
  if (!onOpen) return <div>{words}</div>
  return <button type="button" onClick={onOpen} className="w-full rounded-medium text-left hover:bg-hover">{words}</button>
}
