import { useQuery } from '@apollo/client/react'
import type { Board } from '@callboard/schedule'
import { failureOf, type Failure } from '../../../lib/failure-of.js'
import { DraftToCompareDocument, PublishedToCompareDocument } from '../../../lib/graphql.generated.js'

/** A side of a comparison: its board once it is there, null when the unit published none. */
export interface SideBoard {
  readonly board: Board | null | undefined
  readonly title: string | null
  readonly failure: Failure | undefined
}

const PUBLISHED = 'published:'

/** The choice that stands for what a unit published last. */
export function publishedChoice(unitId: string): string {
  return `${PUBLISHED}${unitId}`
}

/** The board behind a choice: a draft as it is now, or a frozen revision. */
export function useBoardOf(choice: string | undefined): SideBoard {
  const unitId = choice?.startsWith(PUBLISHED) ? choice.slice(PUBLISHED.length) : undefined
  const draft = useQuery(DraftToCompareDocument, { variables: { draftId: choice ?? '' }, skip: !choice || unitId !== undefined, fetchPolicy: 'cache-and-network' })
  const published = useQuery(PublishedToCompareDocument, { variables: { unitId: unitId ?? '' }, skip: unitId === undefined })
  const error = draft.error ?? published.error
  const revision = published.data?.publishedBoard
  const title = revision ? `${revision.colour.toUpperCase()}, revision ${revision.number}` : null
  if (unitId !== undefined) return { board: published.data && (revision?.board ?? null), title, failure: error && failureOf(error) }
  return { board: draft.data && (draft.data.draft?.board ?? null), title: null, failure: error && failureOf(error) }
}
