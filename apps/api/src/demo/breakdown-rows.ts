import { elementDatesOn, elementLinks, elements, sceneOrders, sceneIdOf, stableId } from '@callboard/example-film'
import { type Board, CAST, daysInOrder } from '@callboard/schedule'
import { sceneRows } from './demo-rows.js'

/** What the scenes of the example need, as rows of the database. */
export const elementRows = elements.map((element) => ({
  element_id: element.elementId, category: element.category, name: element.name, name_folded: element.name.toUpperCase().replaceAll('’', "'"), aliases: [],
  board_id: element.boardId, person_id: element.personId, include_in_dood: element.includeInDood, allow_hold: element.allowHold,
  allow_drop: element.allowDrop, minimum_drop_days: element.minimumDropDays, day_rate: element.dayRate, version: 1,
}))

/** What each scene needs: its speakers as the reader found them, everything else as somebody broke it down. */
export function sceneElementRows() {
  const speakers = new Map(sceneRows().map(({ number, characters }) => [number, characters]))
  return elements.flatMap(({ elementId, category, name, scenes }) => {
    const isCast = category === CAST
    const numbers = isCast ? [...speakers].filter(([, names]) => names.includes(name)).map(([number]) => [number, 1] as const) : [...scenes]
    return numbers.map(([number, quantity]) => ({
      scene_id: sceneIdOf(number), element_id: elementId, quantity, source: isCast ? 'screenplay' : 'hand', taken_out: false,
    }))
  })
}

export const elementLinkRows = elementLinks.map(({ elementId, linkedElementId }) => ({ element_id: elementId, linked_element_id: linkedElementId }))

export const sceneOrderRows = sceneOrders.map(({ kind, firstSceneId, secondSceneId, reason }, index) => ({
  scene_order_id: stableId(`scene order ${index}`), kind, first_scene_id: firstSceneId, second_scene_id: secondSceneId, reason, version: 1,
}))

/** When people and things can be had, and what they do off camera, around the days of the board. */
export function dateRows(board: Board) {
  const { availabilities, events } = elementDatesOn(daysInOrder(board).map(({ date }) => date))
  return {
    availabilityRows: availabilities.map(({ elementId, personId, from, to, kind, note }, index) => ({
      availability_id: stableId(`availability ${index}`), element_id: elementId, person_id: personId, from_date: from, to_date: to, kind, note, version: 1,
    })),
    elementEventRows: events.map(({ elementId, date, kind }, index) => ({
      element_event_id: stableId(`element event ${index}`), element_id: elementId, date, kind, version: 1,
    })),
  }
}
