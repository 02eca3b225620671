import { useQuery } from '@apollo/client/react'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { ScheduleDraftDocument, type ScheduleDraftQuery, type ScheduleScreenQuery, ShellProductionsDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { useViewer } from '../../lib/use-viewer.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { PageHeader } from '../../ui/page-header.js'
import { BoardSkeleton } from './board-skeleton.js'
import { scheduleInSearch } from './schedule-search.js'
import { ScheduleBoard } from './schedule-board.js'
import { type Production, scheduleFacts } from './schedule-facts.js'
import { tellNews } from './sync/tell-news.js'
import { useDraft, useDraftSnapshot } from './sync/use-draft.js'
import type { DraftStore } from './sync/draft-store.js'
import { useScheduleScreen } from './use-schedule-screen.js'

/** The coordinator's main screen: the strips of a production on its shoot days. */
export function SchedulePage() {
  useTitle('Schedule')
  const productionId = useProductionId()
  const { member } = useViewer()
  const search = scheduleInSearch(useSearch({ strict: false }))
  const productions = useQuery(ShellProductionsDocument)
  const draftId = search.draft ?? productions.data?.productions.find((one) => one.productionId === productionId)?.draftId
  const screen = useScheduleScreen(productionId, member?.membershipId ?? '')
  const found = useQuery(ScheduleDraftDocument, { variables: { draftId: draftId ?? '' }, skip: !draftId })
  const draft = found.data?.draft ?? found.previousData?.draft
  const failed = screen.error ?? found.error ?? productions.error
  const { production } = screen.data ?? {}
  if (screen.data && production && draft && draft.draftId === draftId && member) {
    const data = { ...screen.data, production, draft }
    return <OpenSchedule key={draftId} data={data} memberId={member.membershipId} day={search.day ?? null} onStranger={() => void screen.refetch()} />
  }
  const isMissing = (productions.data && !productions.loading && !draftId) || (screen.data && !production) || (found.data && !found.loading && !found.data.draft)
  if (!failed && !isMissing) return <BoardSkeleton />
  return (
    <>
      <PageHeader title="Schedule" />
      {failed ? <ErrorNotice {...failureOf(failed)} /> : <ErrorNotice title="There is no schedule here." kept="It does not exist, or your role does not reach it." />}
    </>
  )
}

type Found = Omit<ScheduleScreenQuery, 'production'> & { readonly production: Production; readonly draft: NonNullable<ScheduleDraftQuery['draft']> }

interface OpenScheduleProps {
  readonly data: Found
  readonly memberId: string
  /** A day to go to, or null. */
  readonly day: string | null
  /** A strip of a scene not loaded yet is on the board. */
  readonly onStranger: () => void
}

function OpenSchedule({ data, memberId, day, onStranger }: OpenScheduleProps) {
  const { production, scenes, people, draft } = data
  const facts = useMemo(() => scheduleFacts({ production, scenes, people }), [production, scenes, people])
  const [latest] = useState(() => ({ facts }))
  useEffect(() => {
    latest.facts = facts
  })
  const store = useDraft({ ...draft, memberId, tell: (news) => tellNews(news, latest.facts) })
  if (!store) return <BoardSkeleton />
  return (
    <>
      <Strangers store={store} scenes={facts.scenes} onStranger={onStranger} />
      <ScheduleBoard draft={draft} memberId={memberId} store={store} facts={facts} day={day} />
    </>
  )
}

/** Fetches scenes somebody imported while the board was open. */
function Strangers({ store, scenes, onStranger }: { readonly store: DraftStore; readonly scenes: ReadonlyMap<string, unknown>; readonly onStranger: () => void }) {
  const { confirmed } = useDraftSnapshot(store)
  const strangers = useMemo(
    () => confirmed.strips.flatMap((strip) => (strip.kind === 'scene' && !scenes.has(strip.sceneId) ? [strip.sceneId] : [])).join(),
    [confirmed, scenes],
  )
  useEffect(() => {
    if (strangers !== '') onStranger()
    // Asked once for each set of strangers, however often the function is made anew.
  }, [strangers])
  return null
}
