import { type Call, callsOfBoard, foldName, type SceneFacts, type SheetPerson, wrapOf, type WrapOfCall, wrapsOfPeople } from '@callboard/call-sheet'
import { type Changes, changesBetween, colourOf, REVISION_TINTS, type Revision, type RevisionColour } from '@callboard/notice'
import { type Board, canonicalBoard, shootDaysInOrder, type Eighths } from '@callboard/schedule'
import { type ClockStyle, type Instant, minutes, type Zone } from '@callboard/time'
import type { LocationFacts, PersonFacts, PublicationFacts, SceneRowFacts } from './publication-facts.repository.js'
import { revisionOf } from './revision-of.js'

/** A draft as it would stand published: who is called when, and what that changes. Nothing is written yet. */
export interface Plan {
  readonly board: Board
  readonly zone: Zone
  readonly clock: ClockStyle
  readonly facts: PublicationFacts
  readonly colour: RevisionColour
  readonly people: readonly SheetPerson[]
  readonly peopleById: ReadonlyMap<string, PersonFacts>
  readonly scenes: ReadonlyMap<string, SceneFacts>
  readonly locations: ReadonlyMap<string, LocationFacts>
  readonly calls: readonly Call[]
  /** Estimated wrap of the unit by shoot day. */
  readonly wraps: ReadonlyMap<string, Instant>
  /** When each of them is let go: cast after their last scene. */
  readonly wrapOfCall: WrapOfCall
  readonly revision: Revision
  readonly changes: Changes
}

/** Derives everything a publication of the board would say. Pure: the same board and facts give the same plan. */
export function planPublication(draftBoard: Board, facts: PublicationFacts): Plan {
  const board = canonicalBoard(draftBoard)
  const zone = facts.zone as Zone
  const people = facts.people.map(sheetPersonOf)
  const scenes = new Map(facts.scenes.map((scene) => [scene.sceneId, sceneFactsOf(scene)]))
  const locations = new Map(facts.locations.map((location) => [location.locationId, location]))
  const calls = callsOfBoard({ board, zone, people, scenes })
  const colour = colourOf(facts.lastNumber + 1, cycleOf(facts.revisionCycle))
  const revision = revisionOf({ number: facts.lastNumber + 1, colour: colour.name, board, calls, scenes, locations })
  return {
    board, zone, facts, colour, people, scenes, locations, calls, revision,
    clock: clockStyleOf(facts.clock),
    peopleById: new Map(facts.people.map((person) => [person.personId, person])),
    wraps: new Map(shootDaysInOrder(board).map((day) => [day.id, wrapOf({ day, board, zone, scenes })])),
    wrapOfCall: wrapsOfPeople({ board, zone, people, scenes }),
    changes: changesBetween(previousOf(facts), revision),
  }
}

function clockStyleOf(clock: 'h24' | 'h12'): ClockStyle {
  return clock === 'h12' ? '12h' : '24h'
}

function previousOf({ newest }: PublicationFacts): Revision | null {
  return newest === null ? null : { number: newest.number, colour: newest.colour, ...newest.facts }
}

/** Names of a production's own cycle that are in no table print on white: the word is what counts. */
function cycleOf(names: readonly string[]): RevisionColour[] {
  return names.map((name) => REVISION_TINTS.find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? { name, tint: '#FFFFFF' })
}

function sheetPersonOf(person: PersonFacts): SheetPerson {
  return {
    personId: person.personId,
    name: person.name,
    kind: person.kind,
    department: person.department ?? (person.kind === 'cast' ? 'Cast' : 'Crew'),
    position: person.position,
    castNumber: person.castNumber,
    characters: person.characters,
    callOffset: minutes(person.kind === 'crew' ? person.callOffset + person.departmentOffset : person.callOffset),
    phone: person.phone,
    phoneShared: person.phoneOnSheet,
    birthDate: person.birthDate,
  }
}

function sceneFactsOf(scene: SceneRowFacts): SceneFacts {
  return {
    ...scene,
    intExt: scene.intExt ?? '',
    timeOfDay: scene.timeOfDay ?? '',
    characters: scene.characters.map(foldName),
    eighths: scene.eighths as Eighths,
  }
}
