import { Drawer } from '../../../ui/drawer.js'
import { useBreakdown } from '../use-breakdown.js'
import { AvailabilitySection } from './availability-section.js'
import { ElementForm } from './element-form.js'
import { ElementScenes } from './element-scenes.js'
import { EventsSection } from './events-section.js'
import { LinksSection } from './links-section.js'
import { MergeSection } from './merge-section.js'

/** Everything known of one element, at the side. */
export function ElementDrawer({ elementId }: { readonly elementId: string | undefined }) {
  const { elementById, openElement, mayEdit } = useBreakdown()
  const element = elementId === undefined ? undefined : elementById.get(elementId)
  const isNew = elementId === 'new' && mayEdit
  return (
    <Drawer open={element !== undefined || isNew} onClose={() => openElement(null)} title={isNew ? 'New element' : (element?.name ?? '')}>
      {isNew && <ElementForm element={undefined} />}
      {element && (
        <div key={element.elementId} className="flex flex-col gap-7">
          <ElementForm element={element} />
          <ElementScenes element={element} />
          <AvailabilitySection element={element} />
          <EventsSection element={element} />
          <LinksSection element={element} />
          {mayEdit && <MergeSection element={element} />}
        </div>
      )}
    </Drawer>
  )
}
