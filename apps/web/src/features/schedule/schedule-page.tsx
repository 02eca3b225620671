import { useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { ScheduleScreenDocument, type ScheduleScreenQuery, ShellProductionsDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { useViewer } from '../../lib/use-viewer.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { PageHeader } from '../../ui/page-header.js'
import { BoardSkeleton } from './board-skeleton.js'
import { ScheduleBoard } from './schedule-board.js'
import { scheduleFacts } from './schedule-facts.js'
import { tellNews } from './sync/tell-news.js'
import { useDraft, useDraftSnapshot } from './sync/use-draft.js'
import type { DraftStore } from './sync/draft-store.js'

/** The coordinator's main screen: the strips of a production on its shoot days. */
export function SchedulePage() {
  useTitle('Schedule')
  const productionId = useProductionId()
  const { member } = useViewer()
  const productions = useQuery(ShellProductionsDocument)
  const draftId = productions.data?.productions.find((one) => one.productionId === productionId)?.draftId
  const { data, error, refetch } = useQuery(ScheduleScreenDocument, { variables: { productionId, draftId: draftId ?? '' }, skip: !draftId })
  const failed = error ?? productions.error
  const isMissing = (productions.data && !productions.loading && !draftId) || (data && (!data.draft || !data.production))
  if (data?.draft && data.production && draftId && member) {
    return <OpenSchedule key={draftId} data={{ ...data, production: data.production, draft: data.draft }} memberId={member.membershipId} onStranger={refetch} />
  }
  if (!failed && !isMissing) return <BoardSkeleton />
  return (
    <>
      <PageHeader title="Schedule" />
      {failed ? <ErrorNotice {...failureOf(failed)} /> : <ErrorNotice title="There is no schedule here." kept="It does not exist, or your role does not reach it." />}
    </>
  )
}

type Found = ScheduleScreenQuery & {
  readonly production: NonNullable<ScheduleScreenQuery['production']>
  readonly draft: NonNullable<ScheduleScreenQuery['draft']>
}

interface OpenScheduleProps {
  readonly data: Found
  readonly memberId: string
  /** A strip of a scene not loaded yet is on the board. */
  readonly onStranger: () => void
}

function OpenSchedule({ data, memberId, onStranger }: OpenScheduleProps) {
  const facts = useMemo(() => scheduleFacts(data), [data])
  const [latest] = useState(() => ({ facts }))
  useEffect(() => {
    latest.facts = facts
  })
  const store = useDraft({ ...data.draft, memberId, tell: (news) => tellNews(news, latest.facts) })
  if (!store) return <BoardSkeleton />
  return (
    <>
      <Strangers store={store} scenes={facts.scenes} onStranger={onStranger} />
      <ScheduleBoard draftId={data.draft.draftId} store={store} facts={facts} />
    </>
  )
}

/** Fetches scenes somebody imported while the board was open. */
function Strangers({ store, scenes, onStranger }: { readonly store: DraftStore; readonly scenes: ReadonlyMap<string, unknown>; readonly onStranger: () => void }) {
  const { confirmed } = useDraftSnapshot(store)
  const strangers = confirmed.strips.flatMap((strip) => (strip.kind === 'scene' && !scenes.has(strip.sceneId) ? [strip.sceneId] : [])).join()
  useEffect(() => {
    if (strangers !== '') onStranger()
    // Asked once for each set of strangers, however often the function is made anew.
  }, [strangers])
  return null
}
