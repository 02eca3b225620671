import { shootDaysInOrder, stripsOfDay, type Board } from '@callboard/schedule'
import type { CalledPerson } from './called-person.js'
import { foldName } from './fold-name.js'
import type { WorkingScene } from './scene-facts.js'

/** By person, by shoot day in order: the scenes they are in, in shooting order. Only cast, only days with scenes of theirs. */
export type CastWork = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** Who plays where over the whole board. A person called off for a day does not work that day. */
export function castWorkOf(input: {
  readonly board: Board
  readonly people: readonly CalledPerson[]
  readonly scenes: ReadonlyMap<string, WorkingScene>
}): CastWork {
  const days = shootDaysInOrder(input.board).map((day) => ({ id: day.id, sceneIds: sceneIdsOf(input.board, day.id) }))
  const charactersOf = foldedCharacters(input.scenes)
  const work = new Map<string, Map<string, readonly string[]>>()
  for (const person of input.people) {
    if (person.kind === 'cast') work.set(person.personId, new Map())
    const played = person.characters.map(foldName)
    for (const day of person.kind === 'cast' ? days : []) {
      const theirs = day.sceneIds.filter((sceneId) => played.some((name) => charactersOf.get(sceneId)?.has(name)))
      if (theirs.length > 0 && !isCalledOff(input.board, person.personId, day.id)) {
        work.get(person.personId)?.set(day.id, theirs)
      }
    }
  }
  return work
}

function sceneIdsOf(board: Board, dayId: string): readonly string[] {
  const strips = stripsOfDay(board, dayId)
  return [...new Set(strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))]
}

function foldedCharacters(scenes: ReadonlyMap<string, WorkingScene>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...scenes].map(([sceneId, scene]) => [sceneId, new Set(scene.characters.map(foldName))]))
}

function isCalledOff(board: Board, personId: string, dayId: string): boolean {
  return board.callExceptions.some(
    (exception) =>
      exception.dayId === dayId && exception.personId === personId && exception.call.kind === 'notCalled',
  )
}
