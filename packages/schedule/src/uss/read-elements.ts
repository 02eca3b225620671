import type { Availability, Element, ElementEvent, ElementLink } from '../breakdown/breakdown.js'
import { categoryOf, MISCELLANEOUS, sceneFieldOf, type SceneField } from './categories.js'
import { LONGEST, USS_LIMITS } from './limits.js'
import { flagIn, idOf, listIn, numberIn, textIn, valueIn, wholeIn } from './loose.js'
import { availabilitiesOf, eventsOf } from './read-events.js'
import { withoutCircles } from './without-circles.js'
import type { Remark } from './unreadable.js'

export interface ReadElements {
  readonly elements: readonly Element[]
  /** Elements that stand for a property of scenes, by id. */
  readonly fields: ReadonlyMap<string, { readonly field: SceneField; readonly name: string }>
  readonly links: readonly ElementLink[]
  readonly events: readonly ElementEvent[]
  readonly availabilities: readonly Availability[]
}

interface Category {
  readonly name: string
  readonly ucid: number | null
}

/** The elements by their categories. One that no category lists is left out, as the standard says. */
export function readElements(root: unknown, remark: Remark): ReadElements {
  const categories = readCategories(root, remark)
  const raw = uniqueById(listIn(root, 'elements', { most: USS_LIMITS.elements, what: 'elements' }))
  const elements: Element[] = []
  const fields = new Map<string, { field: SceneField; name: string }>()
  for (const [id, each] of raw) {
    const category = categories.get(id)
    if (category === undefined) continue
    const field = fieldOf(each, category)
    const name = textIn(each, 'name', LONGEST.name).trim()
    if (field !== null) fields.set(id, { field, name: textIn(each, 'name', LONGEST.heading) })
    else if (name === '') remark('An element without a name was left out.')
    else elements.push(readElement(id, each, { category, remark }))
  }
  const lost = raw.size - elements.length - fields.size
  if (lost > 0) remark(`${lost === 1 ? 'One element without a category or a name was' : `${lost} elements without a category or a name were`} left out.`)
  const known = new Set(elements.map(({ elementId }) => elementId))
  const rawElements = [...raw].filter(([id]) => known.has(id))
  return {
    elements: withOwnBoardIds(elements, remark),
    fields,
    links: withoutCircles(rawElements.flatMap(([id, each]) => linksOf(id, each, known)), remark),
    events: rawElements.flatMap(([id, each]) => eventsOf(id, each)),
    availabilities: rawElements.flatMap(([id, each]) => availabilitiesOf(id, each)),
  }
}

/** Each element's category: the first that lists it. */
function readCategories(root: unknown, remark: Remark): ReadonlyMap<string, Category> {
  const categories = new Map<string, Category>()
  for (const each of listIn(root, 'categories', { most: USS_LIMITS.categories, what: 'categories' })) {
    const category = { name: textIn(each, 'name', LONGEST.name), ucid: numberIn(each, 'ucid', 'catId') }
    if (categoryOf(category.ucid, category.name) === null && sceneFieldOf(category.ucid, category.name) === null) {
      remark(`The category “${category.name}” is not one of the 29; its elements are under ${MISCELLANEOUS}.`)
    }
    for (const value of listIn(each, 'elements', { most: USS_LIMITS.elements, what: 'elements in one category' })) {
      const id = idOf(value)
      if (id !== null && !categories.has(id)) categories.set(id, category)
    }
  }
  return categories
}

const FIELDS: readonly string[] = ['set', 'intExt', 'timeOfDay', 'scriptDay', 'unit']

/** Our own files say which elements stand for a property of scenes; in others the category does. */
function fieldOf(element: unknown, { ucid, name }: Category): SceneField | null {
  const said = valueIn(element, '_callboardField')
  if (said === undefined) return sceneFieldOf(ucid, name)
  return typeof said === 'string' && FIELDS.includes(said) ? (said as SceneField) : null
}

function readElement(elementId: string, element: unknown, { category, remark }: { category: Category; remark: Remark }): Element {
  const written = textIn(element, 'name', 100_000)
  if (written.length > LONGEST.name) remark(`The name “${written.slice(0, 40)}…” was cut to ${LONGEST.name} letters.`)
  return {
    elementId,
    category: categoryOf(category.ucid, category.name) ?? MISCELLANEOUS,
    name: written.slice(0, LONGEST.name),
    boardId: textIn(element, 'elementId', LONGEST.boardId).trim() || null,
    personId: null,
    includeInDood: flagIn(element, 'doodInclude', true),
    allowHold: flagIn(element, 'doodHoldAllow', false),
    allowDrop: flagIn(element, 'doodDropAllow', false),
    minimumDropDays: wholeIn(element, 'doodDropDays', { least: 0, most: 366, otherwise: 10 }),
    dayRate: null,
  }
}

/** A board id counts once per category; the later of two keeps its name and loses its number. */
function withOwnBoardIds(elements: readonly Element[], remark: Remark): readonly Element[] {
  const taken = new Set<string>()
  return elements.map((element) => {
    const key = JSON.stringify([element.category, element.boardId])
    if (element.boardId === null || !taken.has(key)) {
      taken.add(key)
      return element
    }
    remark(`Two elements of ${element.category} have the number ${element.boardId}; ${element.name} has none now.`)
    return { ...element, boardId: null }
  })
}

function linksOf(elementId: string, element: unknown, known: ReadonlySet<string>): ElementLink[] {
  const linked = listIn(element, 'linkedElements', { most: USS_LIMITS.links, what: 'links of one element' }).map(idOf)
  return [...new Set(linked)].flatMap((id) => (id !== null && known.has(id) ? [{ elementId, linkedElementId: id }] : []))
}

function uniqueById(list: readonly unknown[]): Map<string, unknown> {
  const unique = new Map<string, unknown>()
  for (const each of list) {
    const id = idOf(valueIn(each, 'id'))
    if (id !== null && !unique.has(id)) unique.set(id, each)
  }
  return unique
}
