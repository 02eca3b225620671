import { useState } from 'react'
import { callViewOf } from '../store/call-view.js'
import type { KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { isReplaced } from '../store/standing-of.js'
import { useNow } from '../use-now.js'
import { AnswerBar } from './answer-bar.js'
import { Changes } from './changes.js'
import { Foot } from './foot.js'
import { MyCall } from './my-call.js'
import { MyScenes } from './my-scenes.js'
import { OtherDays } from './other-days.js'
import { OutOfDate } from './out-of-date.js'
import { StickyBar } from './sticky-bar.js'
import { UnitDay } from './unit-day.js'
import { Where } from './where.js'

interface CallPageProps {
  readonly reader: Reader
  readonly state: ReaderState
  readonly read: KeptRead
}

/** One person's call sheet: my call first, then where, with whom and what; the answer within reach of a thumb. */
export function CallPage({ reader, state, read }: CallPageProps) {
  const now = useNow()
  const [chosen, choose] = useState<string | null>(null)
  const { snapshot } = read
  const { day, others, countdown } = callViewOf(snapshot, now, chosen)
  const sheet = day === null ? undefined : state.days.get(day.dayId)?.sheet
  const chooseDay = (dayId: string) => {
    choose(dayId)
    scrollTo({ top: 0 })
  }
  return (
    <div className="flex min-h-dvh flex-col text-reading">
      <StickyBar snapshot={snapshot} day={day} savedAt={read.savedAt} reachable={state.reachable} />
      <main className="mx-auto w-full max-w-2xl flex-1 px-4 pb-8">
        <OutOfDate state={state} read={read} onOpen={reader.openNewer} />
        <MyCall snapshot={snapshot} day={day} countdown={countdown} />
        <Changes snapshot={snapshot} />
        {day !== null && (
          <>
            <Where location={day.location} />
            <MyScenes day={day} sheet={sheet} />
            <UnitDay key={day.dayId} day={day} sheet={sheet} />
          </>
        )}
        <OtherDays days={others} onChoose={chooseDay} />
        <Foot snapshot={snapshot} day={day} />
      </main>
      {!isReplaced(state, read) && <AnswerBar reader={reader} state={state} read={read} />}
    </div>
  )
}
