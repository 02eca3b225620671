import { groupedBy } from '@callboard/basics'
import { addDays, daysBetween } from '@callboard/time'
import type { Availability, Breakdown, Element } from '../breakdown/breakdown.js'
import { SCENE_FIELDS, ucidOf } from './categories.js'
import { shortId } from './short-id.js'
import type { UssCategory, UssElement } from './uss-file.js'
import type { UssSchedule } from './uss-schedule.js'
import { writtenEvent } from './written-calendar.js'
import { fieldElements, type FieldElement } from './written-scenes.js'

const MOST_DAYS = 366
/** Names that stand for a property of scenes elsewhere: elements of ours in such a category say that they are elements. */
const FIELD_NAMES: readonly string[] = Object.values(SCENE_FIELDS).map(({ name }) => name)

/** The elements and the properties of scenes that count as such, and the categories they are in. */
export function writtenElements({ breakdown, header, units }: UssSchedule): { readonly elements: UssElement[]; readonly categories: UssCategory[] } {
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const fields = [...new Map(breakdown.scenes.flatMap((scene) => fieldElements(scene, unitNames)).map((each) => [each.id, each])).values()]
  const extras = extrasOf(breakdown)
  const elements = [
    ...fields.map((field) => writtenField(field, header.created)),
    ...breakdown.elements.map((element) => ({ ...writtenElement(element, header.created), ...extras(element.elementId), ...(FIELD_NAMES.includes(element.category) && { _callboardField: 'none' }) })),
  ]
  return { elements, categories: categoriesOf(breakdown.elements, fields, header.created) }
}

function categoriesOf(elements: readonly Element[], fields: readonly FieldElement[], created: string | null): UssCategory[] {
  const own = [...new Set(elements.map(({ category }) => category))].filter((name) => ucidOf(name) === null)
  const members = groupedBy(
    [
      ...fields.map(({ field, id }) => ({ id, ...SCENE_FIELDS[field] })),
      ...elements.map(({ elementId, category }) => ({ id: elementId, name: category, ucid: ucidOf(category) ?? 501 + own.indexOf(category) })),
    ],
    ({ ucid }) => ucid,
  )
  return [...members].toSorted(([a], [b]) => a - b).map(([ucid, list]) => {
    const name = list[0]?.name ?? ''
    return { id: shortId(`category ${name}`), created, elements: list.map(({ id }) => id), name, ucid }
  })
}

function writtenField({ id, name, field }: FieldElement, created: string | null): UssElement {
  return {
    id, created, name, doodDropAllow: false, doodDropDays: 0, doodHoldAllow: false, doodInclude: false, elementId: '', elementIdLock: false,
    events: [], linkedElements: [], _callboardField: field,
  }
}

function writtenElement(element: Element, created: string | null): UssElement {
  return {
    id: element.elementId,
    created,
    doodDropAllow: element.allowDrop,
    doodDropDays: element.minimumDropDays,
    doodHoldAllow: element.allowHold,
    doodInclude: element.includeInDood,
    elementId: element.boardId ?? '',
    elementIdLock: false,
    events: [],
    linkedElements: [],
    name: element.name,
  }
}

/** Events, links and availabilities of one element. Reasons somebody gave for an absence stay at home. */
function extrasOf({ links, events, availabilities }: Breakdown): (elementId: string) => Partial<UssElement> {
  const linksOf = groupedBy(links, ({ elementId }) => elementId)
  const eventsOf = groupedBy(events, ({ elementId }) => elementId)
  const availableOf = groupedBy(availabilities, ({ elementId }) => elementId)
  return (elementId) => {
    const available = availableOf.get(elementId) ?? []
    const busy = (eventsOf.get(elementId) ?? []).map(({ date, kind }) => ({ date, type: 'event' as const, name: kind }))
    const off = available.flatMap(datesOff).map((date) => ({ date, type: 'dayOff' as const, name: 'dayOff' }))
    return {
      linkedElements: (linksOf.get(elementId) ?? []).map(({ linkedElementId }) => linkedElementId),
      events: [...busy, ...off].map(writtenEvent),
      ...(available.length > 0 && { _callboardAvailabilities: available.map(({ from, to, kind }) => ({ from, to, kind })) }),
    }
  }
}

function datesOff({ kind, from, to }: Availability) {
  if (kind !== 'unavailable') return []
  return Array.from({ length: Math.max(0, Math.min(daysBetween(from, to) + 1, MOST_DAYS)) }, (_, index) => addDays(from, index))
}
