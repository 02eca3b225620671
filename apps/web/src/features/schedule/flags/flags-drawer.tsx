import { formatDay } from '@callboard/time'
import { useMemo } from 'react'
import { Drawer } from '../../../ui/drawer.js'
import { Waiting } from '../../../ui/waiting.js'
import { useBoard } from '../board-context.js'
import { stripName } from '../words/strip-words.js'
import type { BoardFlag } from './board-flags.js'
import { FlagItem } from './flag-item.js'

export interface FlagsDrawerProps {
  /** Only those of this day. */
  readonly dayId?: string
  /** Only those of this strip. */
  readonly stripId?: string
  readonly onClose: () => void
}

/** Everything on the board that breaks a rule or a wish, by day; with why, and the way to take responsibility for it. */
export function FlagsDrawer({ dayId, stripId, onClose }: FlagsDrawerProps) {
  const { flags, days } = useBoard()
  const title = useTitleOf({ dayId, stripId })
  const groups = useMemo(() => byDay(flags.all.filter((flag) => isAbout(flag, { dayId, stripId })), [...days.keys()]), [flags, days, dayId, stripId])
  return (
    <Drawer open onClose={onClose} title={title}>
      {!flags.isChecked && <Waiting words="Checking the board…" />}
      {flags.isChecked && groups.length === 0 && <p className="text-muted">Nothing on {dayId || stripId ? 'it' : 'the board'} breaks a rule it was checked against.</p>}
      {groups.map(([id, group]) => {
        const day = days.get(id)
        return (
          <section key={id} className="mb-5">
            {dayId === undefined && <h3 className="mb-1 text-small font-semibold text-muted">{day ? `${day.label}, ${formatDay(day.day.date)}` : 'The whole board'}</h3>}
            <ul className="divide-y divide-line border-y border-line">
              {group.map((flag) => (
                <FlagItem key={flag.key} flag={flag} />
              ))}
            </ul>
          </section>
        )
      })}
    </Drawer>
  )
}

function useTitleOf({ dayId, stripId }: Pick<FlagsDrawerProps, 'dayId' | 'stripId'>): string {
  const { board, facts, days } = useBoard()
  const strip = board.strips.find(({ id }) => id === stripId)
  if (strip) return `Red flags of ${stripName(strip, facts)}`
  return dayId === undefined ? 'Red flags' : `Red flags of ${days.get(dayId)?.label ?? 'a day that is gone'}`
}

function isAbout({ subjects }: BoardFlag, { dayId, stripId }: Pick<FlagsDrawerProps, 'dayId' | 'stripId'>): boolean {
  if (stripId !== undefined) return subjects.stripIds.includes(stripId)
  return dayId === undefined || subjects.dayIds.includes(dayId)
}

/** Flags under the first day each is about, days in order; those about no day last. Those nobody answered come first. */
function byDay(flags: readonly BoardFlag[], dayIds: readonly string[]): readonly (readonly [string, readonly BoardFlag[]])[] {
  const groups = new Map<string, BoardFlag[]>([...dayIds, NO_DAY].map((id) => [id, []]))
  const openFirst = flags.toSorted((a, b) => Number(a.acknowledged !== null) - Number(b.acknowledged !== null))
  for (const flag of openFirst) (groups.get(flag.subjects.dayIds[0] ?? NO_DAY) ?? groups.get(NO_DAY))?.push(flag)
  return [...groups].filter(([, group]) => group.length > 0)
}

const NO_DAY = ''
