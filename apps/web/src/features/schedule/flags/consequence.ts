import { applyEdit, consequenceOf, formatEighths, moveStripsAfter, totalsOfDay, type Board, type CheckId, type Checker, type Edit, type RedFlag } from '@callboard/schedule'
import type { Place } from '../board/neighbour-place.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { whyRefused } from '../words/refusal-words.js'
import { dayName } from '../words/strip-words.js'

/** What a move would do, told before it is done. */
export interface MoveConsequence {
  /** `Day 9 → 5 6/8 pgs`, or why it cannot be. */
  readonly words: string
  readonly isRefused: boolean
  /** `breaks Ana Prado’s turnaround`. */
  readonly breaks: readonly string[]
  /** How many red flags would go. */
  readonly clears: number
}

export interface Move {
  readonly stripIds: readonly string[]
  readonly place: Place
}

/** Tries a move on a board that is then thrown away; without a checker it tells pages only. */
export function consequenceOfMove(board: Board, { stripIds, place }: Move, { facts, checker }: { readonly facts: ScheduleFacts; readonly checker: Checker | null }): MoveConsequence {
  const edit = moveStripsAfter(board, { stripIds, ...place })
  const answer = applyEdit(board, edit)
  if (!answer.ok) return { words: `Cannot go there: ${whyRefused(answer.refusal, facts, board)}`, isRefused: true, breaks: [], clears: 0 }
  const after = answer.value.board
  const words = place.dayId === null ? 'To the boneyard' : `${dayName(after, place.dayId)} → ${formatEighths(totalsOfDay(after, place.dayId).eighths)} pgs`
  return { words, isRefused: false, ...flagsOf(board, edit, { facts, checker }) }
}

function flagsOf(board: Board, edit: Edit, { facts, checker }: { readonly facts: ScheduleFacts; readonly checker: Checker | null }): Pick<MoveConsequence, 'breaks' | 'clears'> {
  const answer = checker && consequenceOf(board, edit, checker)
  if (!answer?.ok) return { breaks: [], clears: 0 }
  const { added, gone } = answer.value
  return { breaks: breakWords(added, facts.nameOf), clears: Math.max(0, gone.length - added.length) }
}

/** One phrase for each kind of flag, naming one or two people. */
function breakWords(flags: readonly RedFlag[], nameOf: ReadonlyMap<string, string>): readonly string[] {
  const byCheck = new Map<CheckId, Set<string>>()
  for (const { rule, subjects } of flags) {
    const people = byCheck.get(rule.id) ?? new Set<string>()
    for (const personId of subjects.personIds) people.add(nameOf.get(personId) ?? 'somebody')
    byCheck.set(rule.id, people)
  }
  return [...byCheck].map(([id, people]) => phrases[id](people.size > 2 || people.size === 0 ? `${people.size || 'some'} people` : [...people].join(' and ')))
}

const phrases: Readonly<Record<CheckId, (who: string) => string>> = {
  availability: (who) => `${who}: not available`,
  'double-booking': (who) => `books ${who} twice`,
  location: () => 'location not available',
  'daily-rest': (who) => `breaks ${who}’s turnaround`,
  'weekly-rest': (who) => `breaks ${who}’s weekly rest`,
  'day-length': (who) => `long day for ${who}`,
  'days-in-a-row': (who) => `too many days in a row for ${who}`,
  meals: () => 'a meal too late',
  minors: (who) => `breaks ${who}’s hours as a minor`,
  daylight: () => 'no such light then',
  'company-move': () => 'a company move without time',
  'element-link': () => 'something linked is missing',
  'scene-order': () => 'breaks the order of scenes',
  'not-called': (who) => `${who}: in the scene, not called`,
  'day-type': () => 'nobody shoots that day',
}
