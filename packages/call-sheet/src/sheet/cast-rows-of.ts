import { printedTime, printedWord } from './printed-time.js'
import type { SheetContext } from './sheet-context.js'
import type { CastRow } from './view.js'

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
      pickUp: input.details?.pickUps?.get(person.personId) ?? '',
      call: printedTime(call.instant, clock),
      onSet: call.onSet ? printedTime(call.onSet.instant, clock) : printedWord(''),
      mine: person.personId === input.forPersonId,
    }
  })
}
