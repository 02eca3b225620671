import type { CallSheetView } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import { lazy, Suspense } from 'react'
import { useWords } from '../../words/use-words.js'
import { type FootProps, Foot } from './foot.js'
import { Next } from './next.js'
import { People } from './people.js'
import { Safety } from './safety.js'

const Telling = lazy(() => import('./telling.js').then((module) => ({ default: module.Telling })))

interface RestProps extends FootProps {
  readonly sheet: CallSheetView | undefined
  readonly others: readonly PersonDay[]
  readonly reader: string
  readonly onChoose: (dayId: string) => void
}

/** What is read after the call, the place and the scenes: fetched once those are on the screen. */
export function Rest({ snapshot, day, sheet, others, reader, onChoose }: RestProps) {
  const words = useWords()
  return (
    <>
      {day !== null && sheet === undefined && <p className="border-t border-line py-4 text-muted">{words.dayNotHere(day.dayNumber)}</p>}
      {day !== null && sheet !== undefined && (
        <>
          <People sheet={sheet} reader={reader} department={snapshot.person.department} date={day.date} />
          <Safety sheet={sheet} date={day.date} department={snapshot.person.department} files={day.sheet?.attachments} />
        </>
      )}
      <Next others={others} sheet={sheet} onChoose={onChoose} />
      <Suspense fallback={null}>
        <Telling reader={reader} />
      </Suspense>
      <Foot snapshot={snapshot} day={day} />
    </>
  )
}
