import { attendanceOfBoard, type CalledPerson, type SceneFacts } from '@callboard/call-sheet'
import { cast, crew, departments, elementDatesOn, elementLinks, elements, locations, production, sceneOrders } from '@callboard/example-film'
import { type Board, type BreakdownScene, CAST, checkBoard, daysInOrder, type RedFlag, sunTimesOf, USUAL_RULE_PACKS } from '@callboard/schedule'
import { minutes } from '@callboard/time'
import { sceneElementRows } from './breakdown-rows.js'
import { sceneRows } from './demo-rows.js'

/** What the program finds in a plan of the example, as every browser does. The order of the people is that of the office's list: a flag about many is named by it. */
export function flagsOfExample(board: Board, order: readonly string[] = []): readonly RedFlag[] {
  const place = new Map(order.map((personId, index) => [personId, index]))
  const people = PEOPLE.toSorted((a, b) => (place.get(a.personId) ?? 0) - (place.get(b.personId) ?? 0))
  const scenes = scenesOfExample()
  const { availabilities, events } = elementDatesOn(daysInOrder(board).map(({ date }) => date))
  return checkBoard({
    board,
    zone: production.zone,
    breakdown: { elements, scenes, links: elementLinks, availabilities, events, orders: sceneOrders },
    rulePacks: USUAL_RULE_PACKS,
    attendanceOf: attendanceOfBoard({ zone: production.zone, people, scenes: new Map(scenes.map((scene) => [scene.sceneId, factsOf(scene)])) }),
    people: people.map(({ personId, name, kind, department, position }) => ({ personId, name, kind, department, position, bornOn: null, rulePacks: null })),
    sunOn: ({ locationId, date }) => {
      const location = locations.find((one) => one.locationId === locationId)
      return location ? sunTimesOf({ latitude: location.latitude, longitude: location.longitude, date, zone: production.zone }) : null
    },
  })
}

const offsetOf = new Map(departments.map(({ name, callOffset }) => [name, callOffset]))

const PEOPLE: readonly CalledPerson[] = [
  ...cast.map(({ personId, name, castNumber, character, preparation }) => ({
    personId, name, kind: 'cast' as const, department: 'Cast', position: '', castNumber, characters: [character], callOffset: preparation,
  })),
  ...crew.map(({ personId, name, department, position, callOffset }) => ({
    personId, name, kind: 'crew' as const, department, position, castNumber: null, characters: [], callOffset: minutes(callOffset + (offsetOf.get(department) ?? 0)),
  })),
]

function scenesOfExample(): readonly BreakdownScene[] {
  const needs = sceneElementRows()
  return sceneRows().map((row) => ({
    sceneId: row.scene_id, number: row.number, heading: row.heading, intExt: row.int_ext, set: row.set_name, timeOfDay: row.time_of_day, lighting: row.lighting,
    synopsis: row.synopsis, eighths: row.eighths as BreakdownScene['eighths'], scriptDay: row.script_day, unitId: null, estimatedMinutes: row.estimated_minutes,
    background: row.background, omitted: false,
    elements: needs.filter(({ scene_id }) => scene_id === row.scene_id).map(({ element_id, quantity }) => ({ elementId: element_id, quantity })),
  }))
}

const partOf = new Map(elements.filter(({ category }) => category === CAST).map(({ elementId, name }) => [elementId, name]))

function factsOf(scene: BreakdownScene): SceneFacts {
  return {
    ...scene, intExt: scene.intExt ?? '', timeOfDay: scene.timeOfDay ?? '', eighthsEstimated: true,
    characters: scene.elements.flatMap(({ elementId }) => partOf.get(elementId) ?? []),
  }
}
