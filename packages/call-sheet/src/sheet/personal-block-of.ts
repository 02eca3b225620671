import { printedTime, printedWord } from './printed-time.js'
import type { SheetContext } from './sheet-context.js'
import type { PersonalBlock } from './view.js'
import type { CastRow } from './view-tables.js'

/** What concerns the reader; null on the unit's sheet and for someone the production does not know. */
export function personalBlockOf(sheet: SheetContext, cast: readonly CastRow[]): PersonalBlock | null {
  const { input, calls, clock } = sheet
  const person = input.people.find(({ personId }) => personId === input.forPersonId)
  if (!person) return null
  const call = calls.get(person.personId)
  const numbers = call?.sceneIds.map((sceneId) => input.scenes.get(sceneId)?.number ?? '?') ?? []
  return {
    personId: person.personId,
    name: person.name,
    role: person.kind === 'cast' ? person.characters.join(' / ') : person.position,
    status: call?.status ?? '',
    call: call ? printedTime(call.instant, clock) : printedWord('N/C'),
    onSet: call?.onSet ? printedTime(call.onSet.instant, clock) : printedWord(''),
    pickUp: cast.find((row) => row.mine)?.pickUp ?? '',
    wrap: printedTime(sheet.wrap, clock),
    sceneNumbers: numbers.join(', '),
  }
}
