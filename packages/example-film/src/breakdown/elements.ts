import { cast } from '../people/cast.js'
import { personIdOf, stableId } from '../stable-id.js'
import { screenplay } from '../screenplay/index.js'
import { spokenScenesOf } from '../screenplay/spoken-scenes.js'
import type { ExampleElement } from './example-element.js'
import { type ElementRow, machines, props } from './props.js'

const CAST = 'Cast Members'
export const CHAPERONE = 'Chaperone and studio teacher'
/** The child's last scene was written without thinking of the chaperone: the one link that is missing. */
const WITHOUT_CHAPERONE = '35'

/** The id of an element of the example film. */
export function elementIdOf(category: string, name: string): string {
  return stableId(`element ${category} ${name}`)
}

const handlers: Readonly<Record<string, string>> = { 'MV Marrow Belle': 'Len Curnow', 'Drones': 'Arvid Sjöberg', 'Town band bus': 'Oksana Melnyk', 'Fog': 'Rosalind Teague' }
const rates: Readonly<Record<string, number>> = {
  'MV Marrow Belle': 2400, 'Town band bus': 380, 'Rowing boat': 60, 'Mayor’s car': 150, 'Parrot': 320, 'Parrot handler': 260, 'Drones': 900, 'Rain machine': 700,
  'Safety boat': 540, 'Chaperone and studio teacher': 310, 'Double for Denzil, rowing': 480,
}
/** What a performer costs a day; those named first are on weekly deals and held between their days. */
const castRates: readonly number[] = [900, 900, 700, 350, 800, 800, 600, 450, 500, 450, 500, 400, 600, 650]
const HELD = 7
const IN_DOOD = new Set(['Vehicles', 'Animals', 'Animal Wrangler', 'Stunts', 'Camera', 'Additional Labor'])
/** The parrot's days are far apart: it goes home between them. */
const DROPPED = new Set(['Parrot', 'Parrot handler'])

/** Everything the scenes of the example film need: the fourteen parts first, by cast number. */
export const elements: readonly ExampleElement[] = [...castElements(), ...[...props, ...machines].map(elementOf)]

function castElements(): ExampleElement[] {
  const scenes = spokenScenesOf(screenplay)
  return cast.map(({ character, castNumber, personId }, index) => ({
    elementId: elementIdOf(CAST, character), category: CAST, name: character, boardId: castNumber, personId,
    includeInDood: true, allowHold: index < HELD, allowDrop: character === 'MRS PASCOE', minimumDropDays: 10, dayRate: castRates[index] ?? null,
    scenes: new Map(scenes.filter(({ speakers }) => speakers.includes(character)).map(({ number }) => [number, 1])),
  }))
}

function elementOf([category, boardId, name, scenes]: ElementRow): ExampleElement {
  const handler = handlers[name]
  return {
    elementId: elementIdOf(category, name), category, name, boardId, personId: handler === undefined ? null : personIdOf(handler),
    includeInDood: IN_DOOD.has(category), allowHold: DROPPED.has(name) || name === 'MV Marrow Belle', allowDrop: DROPPED.has(name), minimumDropDays: 5,
    dayRate: rates[name] ?? null, scenes: name === CHAPERONE ? scenesOfTheChild() : quantities(scenes),
  }
}

function scenesOfTheChild(): ReadonlyMap<string, number> {
  const theirs = spokenScenesOf(screenplay).filter(({ number, speakers }) => speakers.includes('WREN') && number !== WITHOUT_CHAPERONE)
  return new Map(theirs.map(({ number }) => [number, 1]))
}

function quantities(scenes: string): ReadonlyMap<string, number> {
  return new Map(scenes.split(' ').map((scene) => {
    const [number = '', count] = scene.split('×')
    return [number, Number(count ?? 1)]
  }))
}
