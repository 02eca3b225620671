import { CloudOff } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useBoard } from './board-context.js'
import { useDraftSnapshot } from './sync/use-draft.js'

const loadMeetings = () => import('./meetings.js')
const Meetings = lazy(async () => ({ default: (await loadMeetings()).Meetings }))

/** Where the changes are, and which of them met somebody else's. */
export function SaveState() {
  const { meetings } = useDraftSnapshot(useBoard().store)
  // Fetched after the board, and before anybody is without a network.
  useEffect(() => void loadMeetings(), [])
  return (
    <>
      <Whereabouts />
      <Suspense>{meetings.length > 0 && <Meetings />}</Suspense>
    </>
  )
}

/** `Saved 18:44`, `Saving…`, `Offline, 2 changes waiting`. */
function Whereabouts() {
  const { waiting, isReachable, isKept } = useDraftSnapshot(useBoard().store)
  const savedAt = useSavedAt(waiting)
  if (!isReachable) {
    const changes = waiting === 1 ? '1 change waiting' : `${waiting} changes waiting`
    return (
      <span className="inline-flex items-center gap-1.5 font-medium text-warn">
        <CloudOff aria-hidden className="size-4" />
        {waiting === 0 ? 'Offline, everything saved' : `Offline, ${changes}`}
        {!isKept && ': leave this tab open, there is no room to keep them'}
      </span>
    )
  }
  if (waiting > 0) return <span>Saving…</span>
  return <span className="tabular-nums">{savedAt === null ? 'Everything saved' : `Saved ${savedAt}`}</span>
}

/** When the last own change reached the server, on the reader's clock; null before any. */
function useSavedAt(waiting: number): string | null {
  const [seen, setSeen] = useState({ waiting, savedAt: null as string | null })
  useEffect(() => {
    setSeen((before) => ({ waiting, savedAt: before.waiting > 0 && waiting === 0 ? clockNow() : before.savedAt }))
  }, [waiting])
  return seen.savedAt
}

function clockNow(): string {
  const now = new Date()
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
