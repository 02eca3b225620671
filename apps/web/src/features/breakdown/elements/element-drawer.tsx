import { useState } from 'react'
import { Drawer } from '../../../ui/drawer.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { useBreakdown } from '../use-breakdown.js'
import { AvailabilitySection } from './availability-section.js'
import { ElementForm } from './element-form.js'
import { ElementScenes } from './element-scenes.js'
import { EventsSection } from './events-section.js'
import { LinksSection } from './links-section.js'
import { MergeSection } from './merge-section.js'
import { MergesSection } from './merges-section.js'

/** Everything known of one element, at the side; what is typed of it stays there when somebody else takes it away. */
export function ElementDrawer({ elementId }: { readonly elementId: string | undefined }) {
  const { elementById, openElement, mayEdit } = useBreakdown()
  const there = elementId === undefined ? undefined : elementById.get(elementId)
  const [last, setLast] = useState(there)
  if (there && there !== last) setLast(there)
  const element = there ?? (last?.elementId === elementId ? last : undefined)
  const isNew = elementId === 'new' && mayEdit
  return (
    <Drawer open={element !== undefined || isNew} onClose={() => openElement(null)} title={isNew ? 'New element' : (element?.name ?? '')}>
      {isNew && <ElementForm element={undefined} />}
      {element && (
        <div key={element.elementId} className="flex flex-col gap-7">
          {!there && <WarningNotice title={`Somebody took ${element.name} out of the breakdown meanwhile, or made it one with another.`} />}
          <ElementForm element={element} />
          <ElementScenes element={element} />
          <AvailabilitySection element={element} />
          <EventsSection element={element} />
          <LinksSection element={element} />
          <MergesSection element={element} />
          {mayEdit && <MergeSection element={element} />}
        </div>
      )}
    </Drawer>
  )
}
