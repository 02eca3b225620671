import { CAST, eighths, type Breakdown, type BreakdownScene, type Element } from '../src/index.js'

/**
 * A breakdown as an AD would jot it down, one line a scene, pages in eighths:
 * `12 | INT PIER - DAY | 11 | D1 | cast 1 2 10 | bg 20 | 90 min | Props: rope x2, lamp | She waits.`
 * Only number, heading and pages are needed. A cast member is called by the board id, another element by its name; a lower-case
 * cast member has no board id, only that name.
 */
export function breakdownOf(lines: readonly string[]): Breakdown {
  const elements = new Map<string, Element>()
  const scenes = lines.map((line) => sceneOf(line.split('|').map((word) => word.trim()), elements))
  return { elements: [...elements.values()], scenes, links: [], availabilities: [], events: [], orders: [] }
}

/** The same breakdown, with who plays or handles an element. */
export function playedBy(breakdown: Breakdown, people: Readonly<Record<string, string>>): Breakdown {
  const elements = breakdown.elements.map((element) => ({ ...element, personId: people[element.elementId] ?? null }))
  return { ...breakdown, elements }
}

function sceneOf([number = '', heading = '', pages = '0', ...rest]: readonly string[], elements: Map<string, Element>): BreakdownScene {
  const [, intExt = '', set = '', timeOfDay = ''] = /^(INT\/EXT|INT|EXT) (.+) - (.+)$/.exec(heading) ?? []
  const scene: Writable = {
    sceneId: number, number, heading, intExt: intExt as 'INT', set, timeOfDay, lighting: timeOfDay === 'NIGHT' ? 'night' : 'day',
    synopsis: '', eighths: eighths(Number(pages)), scriptDay: '', unitId: null, estimatedMinutes: null, background: 0, omitted: false, elements: [],
  }
  for (const word of rest) write(scene, word, elements)
  return scene
}

type Writable = { -readonly [Field in keyof BreakdownScene]: BreakdownScene[Field] }

function write(scene: Writable, word: string, elements: Map<string, Element>): void {
  const [, category = '', items = ''] = /^([A-Z][\w/ ]*): (.+)$/.exec(word) ?? []
  if (category) add(scene, items.split(', ').map((item) => elementOf(category, item)), elements)
  else if (word.startsWith('cast ')) add(scene, word.slice(5).split(' ').map(castOf), elements)
  else if (word.startsWith('bg ')) scene.background = Number(word.slice(3))
  else if (word.endsWith(' min')) scene.estimatedMinutes = Number(word.slice(0, -4))
  else if (/^[DN]\d+$/.test(word)) scene.scriptDay = word
  else scene.synopsis = word
}

function add(scene: Writable, needed: readonly (readonly [Element, number])[], elements: Map<string, Element>): void {
  for (const [element] of needed) elements.set(element.elementId, elements.get(element.elementId) ?? element)
  scene.elements = [...scene.elements, ...needed.map(([{ elementId }, quantity]) => ({ elementId, quantity }))]
}

function castOf(word: string): readonly [Element, number] {
  const hasBoardId = /^[\dX]/.test(word)
  return [elementNamed(CAST, hasBoardId ? `ROLE ${word}` : word, hasBoardId ? word : null), 1]
}

function elementOf(category: string, item: string): readonly [Element, number] {
  const [, name = item, quantity = '1'] = /^(.+?)(?: x(\d+))?$/.exec(item) ?? []
  return [elementNamed(category, name, null), Number(quantity)]
}

function elementNamed(category: string, name: string, boardId: string | null): Element {
  return {
    elementId: boardId ?? name, category, name, boardId, personId: null, includeInDood: category === CAST,
    allowHold: true, allowDrop: false, minimumDropDays: 10, dayRate: null,
  }
}
