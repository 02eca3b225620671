import { groupedBy } from '@callboard/basics'
import type { BreakdownScene, Element, SceneElement } from '../breakdown/breakdown.js'
import type { Eighths } from '../board.js'
import type { SceneField } from './categories.js'
import { LONGEST, USS_LIMITS } from './limits.js'
import { flagIn, idOf, listIn, textIn, valueIn, wholeIn } from './loose.js'
import { partAt, partOf } from './part-numbers.js'
import type { ReadElements } from './read-elements.js'
import type { Sheet } from './read-sheets.js'
import { headingOf, intExtOf, lightingOf } from './scene-words.js'
import { shortId } from './short-id.js'
import type { Remark } from './unreadable.js'

/** Where on a scene a sheet is: the whole of it, or one part. */
export interface SheetScene {
  readonly sceneId: string
  readonly part: string | null
  readonly eighths: Eighths
  /** Written only so that it is not lost; it is on no strip. */
  readonly offBoard: boolean
}

export interface ReadScenes {
  readonly scenes: readonly BreakdownScene[]
  /** By the sheet's id. */
  readonly sceneOf: ReadonlyMap<string, SheetScene>
  /** What scenes have noted that is no element in the file: its comments. */
  readonly comments: readonly Element[]
}

const MOST_EIGHTHS = 4000

/** The scenes; sheets with the same number, and those numbered as its parts ("89PT1"), are one scene. */
export function readScenes(sheets: readonly Sheet[], known: ReadElements, remark: Remark): ReadScenes {
  const groups = [...groupedBy(sheets.filter(({ kind }) => kind === 'scene'), keyOf).values()].flatMap(ungrouped)
  const comments = new Map<string, Element>()
  const sceneOf = new Map<string, SheetScene>()
  const elementIds = new Set(known.elements.map(({ elementId }) => elementId))
  const scenes = groups.map((group) => {
    for (const comment of group.flatMap(commentOf)) comments.set(comment.elementId, comment)
    const scene = readScene(group, { known, elementIds, remark })
    partsOf(group).forEach((part, index) => {
      const sheet = group[index]
      if (sheet) sceneOf.set(sheet.id, { sceneId: scene.sceneId, part, eighths: eighthsOf(sheet), offBoard: flagIn(sheet.ownScene, 'offBoard', false) })
    })
    return scene
  })
  return { scenes, sceneOf, comments: [...comments.values()] }
}

/** Our own files name the scene; in others its number does, and a sheet without one is a scene of its own. */
function keyOf({ id, number, ownScene }: Sheet): string {
  const own = idOf(valueIn(ownScene, 'id'))
  if (own !== null) return `id ${own}`
  return number.trim() === '' ? `sheet ${id}` : `number ${partOf(number).number.toUpperCase()}`
}

/** Scenes that merely have the same number are parts of one only if they say so. */
function ungrouped(group: readonly Sheet[]): readonly (readonly Sheet[])[] {
  const areParts = group.every(({ ownScene, number }) => idOf(valueIn(ownScene, 'id')) !== null || partOf(number).part !== null || group.length === 1)
  return areParts ? [group] : group.map((sheet) => [sheet])
}

function partsOf(group: readonly Sheet[]): readonly (string | null)[] {
  const own = group.map(({ ownStrip }) => textIn(ownStrip, 'part', 2) || null)
  if (group.length === 1 || new Set(own).size === group.length) return own
  return group.map((_, index) => partAt(index + 1))
}

interface Surroundings {
  readonly known: ReadElements
  readonly elementIds: ReadonlySet<string>
  readonly remark: Remark
}

function readScene(group: readonly Sheet[], { known, elementIds, remark }: Surroundings): BreakdownScene {
  const [first] = group
  if (first === undefined) throw new Error('A scene has at least one sheet')
  const field = (name: SceneField, longest: number) => fieldOf(first, known, name).slice(0, longest)
  const own = first.ownScene
  const slug = { intExt: intExtOf(field('intExt', 20)), set: field('set', LONGEST.set), timeOfDay: field('timeOfDay', LONGEST.timeOfDay) || null }
  const said = group.map(({ minutes }) => minutes).filter((minutes) => minutes !== null)
  const lighting = valueIn(own, 'lighting')
  const isSaid = own !== undefined && Object.hasOwn(own as object, 'lighting')
  return {
    sceneId: idOf(valueIn(own, 'id')) ?? first.id,
    number: numberOf(group, remark),
    heading: textIn(own, 'heading', LONGEST.heading) || (isHeadingSaid(own) ? '' : headingOf(slug)),
    ...slug,
    lighting: isSaid ? (lighting === 'day' || lighting === 'night' || lighting === 'dawn/dusk' ? lighting : null) : lightingOf(slug.timeOfDay),
    synopsis: group.find(({ description }) => description !== '')?.description ?? '',
    eighths: wholeIn(own, 'eighths', { least: 0, most: MOST_EIGHTHS, otherwise: Math.min(MOST_EIGHTHS, group.reduce((sum, sheet) => sum + eighthsOf(sheet), 0)) }) as Eighths,
    scriptDay: field('scriptDay', LONGEST.scriptDay),
    unitId: idOf(valueIn(own, 'unit')),
    estimatedMinutes: said.length === 0 ? null : said.reduce((sum, minutes) => sum + minutes, 0),
    background: wholeIn(own, 'background', { least: 0, most: 100_000, otherwise: 0 }),
    elements: elementsOf(group, { known, elementIds, remark }),
    omitted: flagIn(own, 'omitted', false),
  }
}

function isHeadingSaid(own: unknown): boolean {
  return typeof own === 'object' && own !== null && Object.hasOwn(own, 'heading')
}

function numberOf(group: readonly Sheet[], remark: Remark): string {
  const [first] = group
  const whole = first?.number ?? ''
  const isOwnPart = textIn(first?.ownStrip, 'part', 2) !== ''
  const number = isOwnPart ? whole.replace(/PT\d+$/, '') : group.length > 1 ? partOf(whole).number : whole
  if (number.length > LONGEST.number) remark(`The scene number “${number.slice(0, 40)}” was cut to ${LONGEST.number} letters.`)
  return number.slice(0, LONGEST.number)
}

function fieldOf(sheet: Sheet, { fields }: ReadElements, name: SceneField): string {
  const found = sheet.elements.find((id) => fields.get(id)?.field === name)
  return found === undefined ? '' : (fields.get(found)?.name ?? '')
}

function elementsOf(group: readonly Sheet[], { known, elementIds, remark }: Surroundings): SceneElement[] {
  const said = listIn(group[0]?.ownScene, 'quantities', { most: USS_LIMITS.sceneElements, what: 'quantities in one scene' })
  const quantities = new Map(said.map((each) => [idOf(valueIn(each, 'element')), wholeIn(each, 'quantity', { least: 1, most: 100_000, otherwise: 1 })]))
  const ids = new Set(group.flatMap(({ elements }) => elements))
  const lost = [...ids].filter((id) => !elementIds.has(id) && !known.fields.has(id))
  if (lost.length > 0) remark('Some scenes name elements the file does not have; they were left out.')
  const noted = group.flatMap(commentOf).map(({ elementId }) => elementId)
  return [...[...ids].filter((id) => elementIds.has(id)), ...noted].map((elementId) => ({ elementId, quantity: quantities.get(elementId) ?? 1 }))
}

/** A comment on a scene becomes an element of the category Comments, which is where a breakdown sheet prints it. */
function commentOf({ comments }: Sheet): Element[] {
  const name = comments.replace(/\s+/g, ' ').trim().slice(0, LONGEST.name)
  if (name === '') return []
  return [{
    elementId: shortId(`comment ${name}`), category: 'Comments', name, boardId: null, personId: null,
    includeInDood: false, allowHold: false, allowDrop: false, minimumDropDays: 10, dayRate: null,
  }]
}

function eighthsOf({ pages }: Sheet): Eighths {
  return Math.max(0, Math.min(MOST_EIGHTHS, Math.round((pages ?? 0) * 8))) as Eighths
}
