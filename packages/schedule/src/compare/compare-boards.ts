import { groupedBy } from '@callboard/basics'
import type { Board, CallException, Strip } from '../board.js'
import type { BoardComparison, CallChange, DayComparison, DayField, DayPair, StripChange, StripField, StripPair } from './comparison.js'
import { byOrder, compareText } from '../order-keys.js'
import { longestRise } from './longest-rise.js'
import { matchedDays, matchedStrips, type Matching } from './matching.js'

/**
 * What sets a board apart from an earlier one: another draft, or the same draft some edits ago. The fewest moves that explain it:
 * of a day where one strip was dragged through ten others, one strip is reordered. Does not change its input.
 */
export function compareBoards(before: Board, after: Board): BoardComparison {
  const days = matchedDays(before, after)
  const strips = matchedStrips(before, after, days.pairs)
  const laterDay = new Map(days.pairs.map((pair) => [pair.before.id, pair.after.id]))
  const places = comparedPlaces(strips.pairs, laterDay)
  const changed = strips.pairs.flatMap(changeOfStrip)
  const comparedDays = comparedDaysOf(days)
  const touched = new Set([...places.moved, ...places.reordered, ...changed].map((pair) => pair.after))
  const touchedDays = new Set([...comparedDays.moved, ...comparedDays.changed].map((pair) => pair.after))
  return {
    added: strips.onlyAfter,
    omitted: strips.onlyBefore,
    ...places,
    changed,
    days: comparedDays,
    calls: changedCalls(before, after, laterDay),
    scenes: { added: scenesMissing(before, strips.onlyAfter), omitted: scenesMissing(after, strips.onlyBefore) },
    unchanged: { strips: strips.pairs.length - touched.size, days: days.pairs.length - touchedDays.size },
  }
}

type LaterDay = ReadonlyMap<string, string>

function comparedPlaces(pairs: readonly StripPair[], laterDay: LaterDay): Pick<BoardComparison, 'moved' | 'reordered'> {
  const hasMoved = ({ before, after }: StripPair) =>
    before.dayId === null ? after.dayId !== null : (laterDay.get(before.dayId) ?? before.dayId) !== after.dayId
  const stayed = groupedBy(pairs.filter((pair) => !hasMoved(pair)), (pair) => pair.after.dayId)
  return { moved: pairs.filter(hasMoved), reordered: [...stayed.values()].flatMap(outOfOrder) }
}

/** Of things in their later order, the fewest that must be taken out for the others to stand as they stood. */
function outOfOrder<Pair extends StripPair | DayPair>(pairs: readonly Pair[]): readonly Pair[] {
  const earlier = pairs.toSorted((a, b) => byOrder(a.before, b.before))
  const rankOf = new Map(earlier.map((pair, rank) => [pair, rank]))
  const stays = longestRise(pairs.map((pair) => rankOf.get(pair) ?? 0))
  return pairs.filter((_pair, position) => !stays.has(position))
}

const STRIP_FIELDS: readonly StripField[] = ['part', 'eighths', 'text', 'minutes', 'purpose', 'locked']

function changeOfStrip({ before, after }: StripPair): readonly StripChange[] {
  const fields = fieldsThatDiffer<StripField>(before, after, STRIP_FIELDS)
  return fields.length === 0 ? [] : [{ before, after, fields }]
}

const DAY_FIELDS: readonly DayField[] = ['type', 'generalCall', 'locationId', 'note', 'locked']

function comparedDaysOf({ pairs, onlyBefore, onlyAfter }: Matching<DayPair['before']>): DayComparison {
  const passing = new Set(outOfOrder(pairs))
  return {
    added: onlyAfter,
    removed: onlyBefore,
    moved: pairs.filter((pair) => pair.before.date !== pair.after.date || passing.has(pair)),
    changed: pairs.flatMap(({ before, after }) => {
      const fields = fieldsThatDiffer<DayField>(before, after, DAY_FIELDS)
      return fields.length === 0 ? [] : [{ before, after, fields }]
    }),
  }
}

function fieldsThatDiffer<Field extends string>(
  before: { readonly [Name in Field]?: unknown },
  after: { readonly [Name in Field]?: unknown },
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter((field) => before[field] !== after[field])
}

/** Of some strips, the scenes of which nothing is on a board. */
function scenesMissing(board: Board, strips: readonly Strip[]): readonly string[] {
  const present = new Set(board.strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))
  const named = strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : []))
  return [...new Set(named)].filter((sceneId) => !present.has(sceneId))
}

function changedCalls(before: Board, after: Board, laterDay: LaterDay): readonly CallChange[] {
  const changes = new Map<string, CallChange>()
  for (const { dayId, personId, call } of before.callExceptions) {
    const day = laterDay.get(dayId) ?? dayId
    changes.set(keyOf(day, personId), { dayId: day, personId, before: call, after: null })
  }
  for (const { dayId, personId, call } of after.callExceptions) {
    const known = changes.get(keyOf(dayId, personId))
    changes.set(keyOf(dayId, personId), { dayId, personId, before: known?.before ?? null, after: call })
  }
  const differ = [...changes.values()].filter((change) => wordsOf(change.before) !== wordsOf(change.after))
  return differ.sort((a, b) => compareText(a.dayId, b.dayId) || compareText(a.personId, b.personId))
}

function keyOf(dayId: string, personId: string): string {
  return JSON.stringify([dayId, personId])
}

function wordsOf(call: CallException['call'] | null): string {
  return call?.kind === 'offset' ? `offset ${call.minutes}` : (call?.kind ?? 'derived')
}
