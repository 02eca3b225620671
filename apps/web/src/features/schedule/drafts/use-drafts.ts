import { useQuery, useSubscription } from '@apollo/client/react'
import { useRef } from 'react'
import { CurrentMovedDocument, ScheduleDraftsDocument, type ScheduleDraftsQuery } from '../../../lib/graphql.generated.js'
import { announce } from '../../../ui/announce.js'

export type DraftInList = ScheduleDraftsQuery['drafts'][number]

export interface OpenDraft {
  readonly draftId: string
  readonly unitId: string
  readonly isCurrent: boolean
}

export interface Drafts {
  readonly drafts: readonly DraftInList[]
  /** Whether the open one is the current one of its unit, as it is now. */
  readonly isCurrent: boolean
  /** The current one of the unit when it is another, and became that while this board was open; else null. */
  readonly instead: DraftInList | null
}

/** The drafts of a production; asked for again when somebody makes another one current while the board is open. */
export function useDrafts(productionId: string, open: OpenDraft): Drafts {
  const { data, refetch } = useQuery(ScheduleDraftsDocument, { variables: { productionId } })
  const wasCurrent = useRef(open.isCurrent)
  useSubscription(CurrentMovedDocument, {
    variables: { draftId: open.draftId },
    fetchPolicy: 'no-cache',
    onData: ({ data: news }) => {
      const isNow = news.data?.draftMoved.isCurrent
      if (isNow === undefined || isNow === wasCurrent.current) return
      wasCurrent.current = isNow
      announce(isNow ? 'This is the current draft now.' : 'Another draft is the current one now.')
      void refetch()
    },
  })
  const drafts = data?.drafts ?? []
  const isCurrent = drafts.find((draft) => draft.draftId === open.draftId)?.isCurrent ?? open.isCurrent
  const current = drafts.find((draft) => draft.unitId === open.unitId && draft.isCurrent)
  return { drafts, isCurrent, instead: open.isCurrent && !isCurrent ? (current ?? null) : null }
}
