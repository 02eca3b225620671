import type { Call, CalledPerson } from '@callboard/call-sheet'
import type { CallException } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { useState } from 'react'
import { clockWords } from '../../../lib/time-words.js'
import { Button } from '../../../ui/button.js'
import { Chip } from '../../../ui/chip.js'
import { useBoard } from '../board-context.js'
import type { DayFacts } from '../day/day-facts.js'
import { CallForm } from './call-form.js'

export interface CallRowProps {
  readonly person: CalledPerson
  /** Undefined: not called. */
  readonly call: Call | undefined
  readonly day: DayFacts
}

/** One person's call: time, who, why; and the way to another one. */
export function CallRow({ person, call, day }: CallRowProps) {
  const { facts, actions, store } = useBoard()
  const [isChanging, setIsChanging] = useState(false)
  const dayId = day.day.id
  const typed = store.snapshot().board.callExceptions.find((one) => one.dayId === dayId && one.personId === person.personId)
  const set = (next: CallException['call'] | null, words: string) => {
    actions.perform({ kind: 'setCall', dayId, personId: person.personId, call: next }, () => words)
    setIsChanging(false)
  }
  return (
    <li className="py-2">
      <div className="flex items-start gap-3">
        <CallTime call={call} day={day} />
        <span className="min-w-0 grow">
          <span className="block font-medium">{person.name}</span>
          <span className="block text-small text-muted">{roleOf(person)}</span>
          <span className="flex flex-wrap gap-1.5 empty:hidden">
            {call && call.status !== 'crew' && <Chip>{call.status}</Chip>}
            {typed && <Chip tone="moving">{typed.call.kind === 'notCalled' ? 'called off by hand' : 'typed'}</Chip>}
          </span>
        </span>
        {facts.mayEdit && (
          <Button kind="quiet" aria-expanded={isChanging} aria-label={`Change the call of ${person.name}`} onClick={() => setIsChanging(!isChanging)}>
            Change
          </Button>
        )}
      </div>
      <FlagRemarks personId={person.personId} day={day} />
      {isChanging && (
        <CallForm
          day={day}
          call={call}
          isTyped={typed !== undefined}
          onSave={(offset) => set({ kind: 'offset', minutes: offset }, `Call of ${person.name} changed`)}
          onCallOff={() => set({ kind: 'notCalled' }, `${person.name} is not called`)}
          onDerive={() => set(null, `Call of ${person.name} is worked out again`)}
        />
      )}
    </li>
  )
}

function CallTime({ call, day }: Pick<CallRowProps, 'call' | 'day'>) {
  const { facts } = useBoard()
  if (!call) return <span className="w-14 shrink-0 text-muted">—</span>
  return (
    <span className="w-14 shrink-0 text-reading font-semibold tabular-nums">
      {clockWords(call.time, facts.clock)}
      {call.date !== day.day.date && <span className="block text-small font-normal text-muted">{formatDay(call.date)}</span>}
    </span>
  )
}

/** What is wrong with a call, until somebody takes responsibility. */
function FlagRemarks({ personId, day }: { readonly personId: string; readonly day: DayFacts }) {
  const { flags } = useBoard()
  const own = flags.openOfDay.get(day.day.id)?.filter((flag) => flag.subjects.personIds.includes(personId)) ?? []
  return own.map((flag) => (
    <p key={flag.key} className="mt-1 text-small text-bad">
      {flag.sentence}
    </p>
  ))
}

function roleOf(person: CalledPerson): string {
  if (person.kind === 'crew') return person.position
  return [person.castNumber, person.characters.join(', ')].filter(Boolean).join(' · ')
}
