import { CAST, type Element } from '@callboard/schedule'
import { localDate, minutes, type LocalDate, type Minutes } from '@callboard/time'
import { departments } from '../people/departments.js'
import { stableId } from '../stable-id.js'
import type { Dice } from './dice.js'

/** Somebody the big board calls, as call sheets and checks ask of them. */
export interface BigPerson {
  readonly personId: string
  readonly name: string
  readonly kind: 'cast' | 'crew'
  readonly department: string
  readonly position: string
  readonly castNumber: string | null
  readonly characters: readonly string[]
  readonly callOffset: Minutes
  readonly bornOn: LocalDate | null
  readonly rulePacks: readonly string[] | null
}

/** Three of ten are cast, every twentieth of them a minor; the others are crew of the sixteen departments. */
export function bigPeople(count: number, dice: Dice): readonly BigPerson[] {
  const cast = Math.ceil(count * 0.3)
  return Array.from({ length: count }, (_, index) => (index < cast ? performer(index, dice) : crewMember(index)))
}

/** The element of each performer. */
export function castElements(people: readonly BigPerson[]): readonly Element[] {
  return people
    .filter(({ kind }) => kind === 'cast')
    .map(({ personId, castNumber, characters }, index) => ({
      ...USUAL,
      elementId: elementIdOf(index),
      category: CAST,
      name: characters[0] ?? '',
      boardId: castNumber,
      personId,
      dayRate: 400 + (index % 7) * 150,
      allowDrop: index % 4 === 0,
    }))
}

/** Props, vehicles and animals. */
export function thingElements(count: number): readonly Element[] {
  const categories = ['Props', 'Vehicles', 'Animals', 'Special Equipment'] as const
  return Array.from({ length: count }, (_, index) => ({
    ...USUAL,
    elementId: stableId(`big thing ${index}`),
    category: categories[index % categories.length] ?? 'Props',
    name: `Thing ${index + 1}`,
    boardId: null,
    personId: null,
    dayRate: null,
    allowDrop: false,
  }))
}

const USUAL = { includeInDood: true, allowHold: true, minimumDropDays: 10 }

function elementIdOf(index: number): string {
  return stableId(`big part ${index}`)
}

function performer(index: number, dice: Dice): BigPerson {
  return {
    personId: stableId(`big person ${index}`),
    name: `Performer ${index + 1}`,
    kind: 'cast',
    department: 'Cast',
    position: 'Cast',
    castNumber: String(index + 1),
    characters: [`PART ${index + 1}`],
    callOffset: minutes(dice.pick([30, 45, 60, 90])),
    bornOn: index % 20 === 19 ? localDate('2016-03-12') : null,
    rulePacks: null,
  }
}

function crewMember(index: number): BigPerson {
  const department = departments[index % departments.length]
  return {
    personId: stableId(`big person ${index}`),
    name: `Crew ${index + 1}`,
    kind: 'crew',
    department: department?.name ?? '',
    position: 'Crew',
    castNumber: null,
    characters: [],
    callOffset: department?.callOffset ?? minutes(0),
    bornOn: null,
    rulePacks: null,
  }
}
