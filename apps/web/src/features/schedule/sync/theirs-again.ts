import type { Edit } from '@callboard/schedule'

/** The edit that puts back what somebody else had set and an own edit then set anew; null where that is not for one click to decide. */
export function theirsAgain(own: Edit, theirs: Edit): Edit | null {
  if (theirs.kind === 'moveStrips' && own.kind === 'moveStrips') {
    const mine = new Set(own.moves.map((move) => move.stripId))
    return { ...theirs, moves: theirs.moves.filter((move) => mine.has(move.stripId)) }
  }
  if (theirs.kind === 'changeDay' && own.kind === 'changeDay') return { ...theirs, change: onlyOf(theirs.change, own.change) }
  if (theirs.kind === 'changeBanner' && own.kind === 'changeBanner') return { ...theirs, change: onlyOf(theirs.change, own.change) }
  return theirs.kind === 'setCall' || theirs.kind === 'moveDays' ? theirs : null
}

function onlyOf<Change extends object>(change: Change, fields: Change): Change {
  return Object.fromEntries(Object.entries(change).filter(([field]) => Object.hasOwn(fields, field))) as Change
}
