import { wrapOf } from '../wrap-of.js'
import { pickUpText } from './pick-up-text.js'
import { printedTime, printedWord } from './printed-time.js'
import type { SheetContext } from './sheet-context.js'
import type { PersonalBlock } from './view.js'

/** What concerns the reader; null on the unit's sheet and for someone the production does not know. */
export function personalBlockOf({ input, calls, clock }: SheetContext): PersonalBlock | null {
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
    pickUp: pickUpText(input.details?.cast?.[person.personId], input.clock),
    wrap: printedTime(wrapOf(input), clock),
    sceneNumbers: numbers.join(', '),
  }
}
