import { answerWords } from '../../lib/delivery-words.js'
import type { NoticeCardFragment } from '../../lib/graphql.generated.js'
import { StatusWord } from '../../ui/status-word.js'
import type { DiffRow } from './change-words.js'

export interface SaidProps {
  readonly answers: NoticeCardFragment['answers']
  readonly row: DiffRow
}

/** What they said to one change alone; what they said to all of it stands beside their name. */
export function Said({ answers, row }: SaidProps) {
  const answer = answers.find(({ changeId }) => changeId === null || changeId === row.changeId)
  if (answer?.changeId == null) return null
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <StatusWord status={answer.kind === 'confirmed' ? 'Confirmed' : 'Problem'} />
      {answer.kind !== 'confirmed' && answerWords[answer.kind]}
      {answer.message && <q>{answer.message}</q>}
    </span>
  )
}
