import { lazy, Suspense, useState } from 'react'
import { useOnline } from '../../lib/use-online.js'
import type { judge as judgePress } from '../deliberate.js'
import { callViewOf } from '../store/call-view.js'
import type { KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { isReplaced } from '../store/standing-of.js'
import { useNow } from '../use-now.js'
import { inClock } from '../words/date-words.js'
import { useClock } from '../words/use-clock.js'
import { useLanguage, useWords } from '../words/use-words.js'
import { AnswerBar } from './answer-bar.js'
import { Changes } from './changes.js'
import { Dusk } from './dusk.js'
import { momentWords } from './moment-words.js'
import { MyCall } from './my-call.js'
import { OutOfDate } from './out-of-date.js'
import { ownRowOf } from './own-row.js'
import { Scenes } from './scenes.js'
import { StickyBar } from './sticky-bar.js'
import { Timeline } from './timeline.js'
import { Weather } from './weather.js'
import { Where } from './where.js'

const Rest = lazy(() => import('./later/rest.js').then((module) => ({ default: module.Rest })))

interface CallPageProps {
  readonly reader: Reader
  readonly state: ReaderState
  readonly read: KeptRead
  readonly judge: typeof judgePress
}

/** One person's call sheet: my call first, then where, the weather, the day and my scenes; the answer within reach of a thumb. */
export function CallPage({ reader, state, read, judge }: CallPageProps) {
  const now = useNow()
  const { style } = useClock()
  const [chosen, choose] = useState<string | null>(null)
  const { snapshot } = read
  const { day, others, left } = callViewOf(snapshot, now, chosen)
  const sheet = day === null ? undefined : state.days.get(day.dayId)?.sheet
  const call = day === null ? '' : inClock(day.call.time, style)
  const chooseDay = (dayId: string) => {
    choose(dayId)
    scrollTo({ top: 0 })
  }
  return (
    <div className="flex min-h-dvh flex-col text-reading">
      <StickyBar snapshot={snapshot} day={day} savedAt={read.savedAt} reachable={state.reachable} />
      <main className="mx-auto w-full max-w-2xl flex-1 px-4 pb-8">
        <WithoutSignal read={read} reachable={state.reachable} />
        <OutOfDate state={state} read={read} onOpen={reader.openNewer} />
        <MyCall snapshot={snapshot} day={day} left={left} own={ownRowOf(sheet, { reader: read.reader, name: snapshot.person.name })} />
        <Dusk zone={snapshot.production.zone} sheet={sheet} />
        <Changes reader={reader} state={state} read={read} judge={judge} call={call} />
        {day !== null && (
          <>
            <Where location={day.location} sheet={sheet} />
            {sheet !== undefined && <Weather weather={sheet.weather} />}
            {sheet !== undefined && <Timeline sheet={sheet} day={day} />}
            <Scenes key={day.dayId} day={day} sheet={sheet} />
          </>
        )}
        <Suspense>
          <Rest snapshot={snapshot} day={day} sheet={sheet} others={others} reader={read.reader} onChoose={chooseDay} />
        </Suspense>
      </main>
      {!isReplaced(state, read) && <AnswerBar reader={reader} state={state} read={read} judge={judge} call={call} />}
    </div>
  )
}

/** That what is read may have been replaced, which only signal could tell. */
function WithoutSignal({ read, reachable }: { readonly read: KeptRead; readonly reachable: boolean }) {
  const words = useWords()
  const { style } = useClock()
  const setting = { now: useNow(), clock: style ?? read.snapshot.production.clock, language: useLanguage() }
  const online = useOnline()
  return online && reachable ? null : <p role="note" className="mt-4 border-l-4 border-warn bg-warn-wash px-3 py-2 text-warn">{words.asOf(momentWords(read.savedAt, setting))}</p>
}
