import { formatDay, wallTimeOf } from '@callboard/time'
import type { ChaseLineFragment } from '../../lib/graphql.generated.js'
import { clockWords } from '../../lib/time-words.js'
import type { ChaseSetting } from './chase-setting.js'
import { outcomeWords, wayWords } from './chase-words.js'

interface LadderLineProps {
  readonly row: ChaseLineFragment
  readonly setting: ChaseSetting
}

/** What the rule did for them and will do: "SMS at 20:30 by rule". */
export function LadderLine({ row, setting }: LadderLineProps) {
  if (row.steps.length === 0 || row.group === 'byPhone') return null
  const today = wallTimeOf(setting.at, setting.zone).date
  const words = row.steps.map(({ way, dueAt, takenAt, outcome }) => {
    const { date, time } = wallTimeOf(takenAt ?? dueAt, setting.zone)
    const at = `${date === today ? '' : `${formatDay(date)} `}${clockWords(time, setting.clock)}`
    const why = outcome === null ? '' : outcomeWords[outcome]
    return { key: `${way} ${dueAt}`, text: `${wayWords[way]} at ${at} by rule${why === '' ? '' : `: ${why}`}`, isDone: takenAt !== null }
  })
  return (
    <p className="text-small text-muted tabular-nums">
      {words.map(({ key, text, isDone }, index) => (
        <span key={key}>
          {index > 0 && ' · '}
          {text}
          {isDone && ' (done)'}
        </span>
      ))}
    </p>
  )
}
