import { pickUpText } from './pick-up-text.js'
import { printedTime, printedWord } from './printed-time.js'
import type { SheetContext } from './sheet-context.js'
import type { CastRow } from './view-tables.js'

/** The cast called this day, by cast number. */
export function castRowsOf({ input, cast, calls, clock }: SheetContext): readonly CastRow[] {
  return cast.flatMap((person) => {
    const call = calls.get(person.personId)
    if (!call) return []
    return {
      personId: person.personId,
      number: person.castNumber ?? '',
      character: person.characters.join(' / '),
      artist: person.name,
      status: call.status,
      pickUp: pickUpText(input.details?.cast?.[person.personId], input.clock),
      call: printedTime(call.instant, clock),
      onSet: call.onSet ? printedTime(call.onSet.instant, clock) : printedWord(''),
      mine: person.personId === input.forPersonId,
    }
  })
}
