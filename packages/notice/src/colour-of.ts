import { DEFAULT_CYCLE, type RevisionColour } from './revision-colours.js'

const ORDINALS = ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']

/**
 * The colour of the nth published revision, counted from 1. The cycle's first colour is used once; the rest come round again
 * with their turn in the name. Throws RangeError when the number is not a whole number from 1 or the cycle is empty.
 * @example colourOf(1)  // { name: 'White', tint: '#FFFFFF' }
 * @example colourOf(10) // { name: 'Second Blue', tint: '#B8D8F8' }
 */
export function colourOf(number: number, cycle: readonly RevisionColour[] = DEFAULT_CYCLE): RevisionColour {
  const first = cycle[0]
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`Not a revision number: ${number}`)
  if (!first) throw new RangeError('A cycle needs at least one colour')
  if (number === 1) return first
  const recurring = cycle.length > 1 ? cycle.slice(1) : cycle
  const place = cycle.length > 1 ? number - 2 : number - 1
  const turn = Math.floor(place / recurring.length) + 1
  const colour = recurring[place % recurring.length] ?? first
  return turn === 1 ? colour : { ...colour, name: `${ordinal(turn)} ${colour.name}` }
}

function ordinal(turn: number): string {
  return ORDINALS[turn - 2] ?? `${turn}${endingOf(turn)}`
}

function endingOf(turn: number): string {
  const teens = turn % 100 >= 11 && turn % 100 <= 13
  return (!teens && ['th', 'st', 'nd', 'rd'][turn % 10]) || 'th'
}
