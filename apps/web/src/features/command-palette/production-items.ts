import { formatDay } from '@callboard/time'
import { daysInOrder, dayNumberOf, type Board } from '@callboard/schedule'
import { dayLabel } from '../../lib/day-label.js'
import type { CommandPaletteQuery } from '../../lib/graphql.generated.js'
import type { PaletteItem } from './palette-item.js'

/** Ways to a thing of the production. */
export interface WaysIn {
  readonly toScene: (sceneId: string) => void
  readonly toDay: (dayId: string) => void
  readonly toPerson: (personId: string) => void
  readonly toLocations: () => void
}

/** Every scene, shoot day, person and location of one production. */
export function productionItems({ scenes, people, production, draft }: CommandPaletteQuery, ways: WaysIn): readonly PaletteItem[] {
  return [
    ...(draft ? dayItems(draft.board, ways) : []),
    ...scenes
      .filter(({ omitted }) => !omitted)
      .map(({ sceneId, number, heading, synopsis }) =>
        ({ id: sceneId, kind: 'Scene', words: `${number} ${heading}`.trim(), hint: synopsis, open: () => ways.toScene(sceneId) }) as const),
    ...people.map(({ personId, name, position }) => ({ id: personId, kind: 'Person', words: name, hint: position, open: () => ways.toPerson(personId) }) as const),
    ...(production?.locations ?? []).map(({ locationId, name }) => ({ id: locationId, kind: 'Location', words: name, hint: '', open: ways.toLocations }) as const),
  ]
}

function dayItems(board: Board, { toDay }: WaysIn): readonly PaletteItem[] {
  return daysInOrder(board).map((day) => ({
    id: day.id,
    kind: 'Shoot day',
    words: `${dayLabel({ number: dayNumberOf(board, day.id), type: day.type })}, ${formatDay(day.date)}`,
    hint: day.note,
    open: () => toDay(day.id),
  }))
}
