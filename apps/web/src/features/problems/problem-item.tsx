import { formatDay } from '@callboard/time'
import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { answerWords } from '../../lib/delivery-words.js'
import type { ProblemItemFragment } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { StatusWord } from '../../ui/status-word.js'
import { OwnerChoice } from './owner-choice.js'
import type { ProblemFacts } from './problem-facts.js'
import { ResolveForm } from './resolve-form.js'

/** One problem: who, what, which days, whose, and what was done. */
export function ProblemItem({ problem, owners, production }: ProblemFacts) {
  const [isSolving, setSolving] = useState(false)
  const { name, department, kind, message, openedAt, revisionNumber, absences, state } = problem
  const mayAct = production.viewerCan.includes('edit schedule') && state === 'open'
  return (
    <li aria-label={name} className="grid gap-x-6 gap-y-2 border-b border-line py-4 lg:grid-cols-[12rem_minmax(0,1fr)_18rem]">
      <div>
        <h2 className="text-reading leading-5 font-semibold">{name}</h2>
        <p className="text-muted">{department}</p>
      </div>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2 text-reading">
          {state === 'open' && <StatusWord status="Problem" />}
          <span className="font-medium">{answerWords[kind]}</span>
        </p>
        {message && <q className="block break-words">{message}</q>}
        <Days days={problem.days} />
        {absences > 0 && <p>Stands as not available on the board for {countOf(absences, 'day')}.</p>}
        <p className="text-small text-muted tabular-nums">
          {momentWords(openedAt, production)}, to revision {revisionNumber}
        </p>
        {state === 'resolved' && <Solved problem={problem} production={production} />}
        {isSolving && mayAct && <ResolveForm problem={problem} onDone={() => setSolving(false)} />}
      </div>
      {mayAct && (
        <div className="flex flex-wrap items-end gap-2 lg:flex-col lg:items-stretch print:hidden">
          <OwnerChoice problem={problem} owners={owners} />
          {!isSolving && <Button onClick={() => setSolving(true)}>Solve…</Button>}
        </div>
      )}
    </li>
  )
}

const FIRST = 4

function Days({ days }: Pick<ProblemItemFragment, 'days'>) {
  if (days.length === 0) return <p className="text-muted">Threatens no day ahead.</p>
  const shown = days.slice(0, FIRST).map(({ dayNumber, date }) => `Day ${dayNumber} ${formatDay(date)}`)
  const more = days.length - shown.length
  return (
    <p className="tabular-nums">
      Threatens {shown.join(', ')}
      {more > 0 && ` and ${countOf(more, 'more day', 'more days')}`}.
    </p>
  )
}

function Solved({ problem, production }: Pick<ProblemFacts, 'problem' | 'production'>) {
  const { resolvedAt, resolvedBy, resolution } = problem
  return (
    <p className="mt-1 border-l-2 border-edge pl-3">
      {resolvedBy === null ? 'They answered again.' : resolution}
      {resolvedAt && (
        <span className="block text-small text-muted tabular-nums">
          {momentWords(resolvedAt, production)}
          {resolvedBy && `, by ${resolvedBy}`}
        </span>
      )}
    </p>
  )
}
