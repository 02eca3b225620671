import { useApolloClient } from '@apollo/client/react'
import { X } from 'lucide-react'
import { LinkElementsDocument, UnlinkElementsDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Select } from '../../../ui/select.js'
import { toast } from '../../../ui/toast.js'
import { changeLinks } from '../breakdown-cache.js'
import { byLabel, type Element } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { DrawerSection } from './drawer-section.js'

/** What comes with the element into every scene: a minor brings a studio teacher. */
export function LinksSection({ element }: { readonly element: Element }) {
  const { elements, elementById, links, openElement, mayEdit } = useBreakdown()
  const { link, unlink, failure } = useLinks(element)
  const brought = links.filter(({ elementId }) => elementId === element.elementId).flatMap(({ linkedElementId }) => elementById.get(linkedElementId) ?? [])
  const bringers = links.filter(({ linkedElementId }) => linkedElementId === element.elementId).flatMap(({ elementId }) => elementById.get(elementId) ?? [])
  const others = elements.filter((one) => one !== element && !brought.includes(one)).toSorted((a, b) => (a.category < b.category ? -1 : Number(a.category > b.category) || byLabel(a, b)))
  if (brought.length + bringers.length === 0 && !mayEdit) return null
  return (
    <DrawerSection title="Brings with it">
      <ul>
        {brought.map((one) => (
          <li key={one.elementId} className="flex min-h-row items-center gap-3">
            <button type="button" onClick={() => openElement(one.elementId)} className="min-h-6 text-left underline-offset-3 hover:underline">{one.name}</button>
            <span className="text-muted">{one.category}</span>
            {mayEdit && <IconButton label={`No longer brings ${one.name}`} icon={<X />} className="ml-auto text-muted" onClick={() => void unlink(one)} />}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Select
          aria-label={`What ${element.name} brings`} value="" placeholder="Every scene with it also needs…" options={others.map((one) => ({ value: one.elementId, label: `${one.name}, ${one.category}` }))}
          onChange={({ target }) => {
            const other = elementById.get(target.value)
            if (other) void link(other)
          }}
        />
      )}
      {failure && <ErrorNotice {...failure} />}
      {bringers.length > 0 && <p className="mt-2 text-muted">Brought by {bringers.map(({ name }) => name).join(', ')}.</p>}
    </DrawerSection>
  )
}

function useLinks(element: Element) {
  const { productionId } = useBreakdown()
  const { cache } = useApolloClient()
  const linking = useAct(LinkElementsDocument)
  const unlinking = useAct(UnlinkElementsDocument)
  const link = async (other: Element): Promise<void> => {
    const done = await linking.act({ input: { elementId: element.elementId, linkedElementId: other.elementId } })
    if (!done) return
    changeLinks(cache, productionId, done.linkElements.link, true)
    toast(`${element.name} brings ${other.name}`, { undo: () => void unlink(other) })
  }
  const unlink = async (other: Element): Promise<void> => {
    const done = await unlinking.act({ input: { elementId: element.elementId, linkedElementId: other.elementId } })
    if (!done) return
    changeLinks(cache, productionId, done.unlinkElements.link, false)
    toast(`${element.name} no longer brings ${other.name}`, { undo: () => void link(other) })
  }
  return { link, unlink, failure: linking.failure ?? unlinking.failure }
}
