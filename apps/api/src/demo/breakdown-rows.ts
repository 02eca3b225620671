import { cast, sceneIdOf, stableId } from '@callboard/example-film'
import { CAST } from '@callboard/schedule'
import { sceneRows } from './demo-rows.js'

const elementIdOf = (category: string, name: string): string => stableId(`element ${category} ${name}`)

/** What the scenes of the example need, as rows of the database. */
export const elementRows = cast.map((member) => ({
  element_id: elementIdOf(CAST, member.character), category: CAST, name: member.character, name_folded: member.character,
  board_id: member.castNumber, person_id: member.personId, aliases: [], include_in_dood: true, allow_hold: true, allow_drop: false,
  minimum_drop_days: 10, version: 1,
}))

/** What each scene needs. */
export function sceneElementRows() {
  const known = new Set(cast.map(({ character }) => character))
  return sceneRows().flatMap(({ number, characters }) =>
    characters.filter((name) => known.has(name)).map((name) => ({
      scene_id: sceneIdOf(number), element_id: elementIdOf(CAST, name), quantity: 1, source: 'screenplay', taken_out: false,
    })),
  )
}
