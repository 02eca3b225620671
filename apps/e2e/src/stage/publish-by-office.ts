import { randomUUID } from 'node:crypto'
import type { BrowserContext } from 'playwright-core'
import { production } from '@callboard/example-film'
import { askOf } from './demo-visitor.js'

interface Draft {
  readonly draftId: string
  readonly version: number
  readonly board: { readonly days: readonly { readonly id: string; readonly date: string; readonly generalCall: string }[] }
}

const DRAFTS = 'query Drafts($productionId: ID!) { currentDrafts(productionId: $productionId) { draftId version board } }'
const EDIT = 'mutation Edit($input: EditDraftInput!) { editDraft(input: $input) { __typename } }'
const PUBLISH = 'mutation Publish($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename ... on SchedulePublished { revision { revisionId number colour } } } }'
const STATES = 'query States($revisionId: ID!) { deliveries(revisionId: $revisionId) { personId state } }'

export interface Published {
  readonly revisionId: string
  readonly number: number
  readonly colour: string
}

/** The coordinator moves the general call of a date and publishes: everybody called that day is asked anew. */
export async function publishNewCall(office: BrowserContext, url: string, { date, generalCall }: { readonly date: string; readonly generalCall: string }): Promise<Published> {
  const ask = askOf(office.request, url)
  const { currentDrafts } = await ask<{ currentDrafts: Draft[] }>(DRAFTS, { productionId: production.productionId })
  const draft = currentDrafts.find(({ board }) => board.days.some((day) => day.date === date))!
  const day = draft.board.days.find((one) => one.date === date)!
  const edit = { kind: 'changeDay', dayId: day.id, change: { generalCall } }
  const { editDraft } = await ask<{ editDraft: { __typename: string } }>(EDIT, { input: { draftId: draft.draftId, clientEditId: randomUUID(), edit } })
  if (editDraft.__typename !== 'DraftEdited') throw new Error(`Not moved: ${editDraft.__typename}`)
  const input = { draftId: draft.draftId, expectedVersion: draft.version + 1, idempotencyKey: randomUUID(), reason: 'tide', restBreachesAccepted: true }
  const { publishSchedule } = await ask<{ publishSchedule: { __typename: string; revision?: Published } }>(PUBLISH, { input })
  if (!publishSchedule.revision) throw new Error(`Not published: ${publishSchedule.__typename}`)
  return publishSchedule.revision
}

/** How far the office knows a person's notice of a revision to be. */
export async function stateOf(office: BrowserContext, url: string, { revisionId, personId }: { readonly revisionId: string; readonly personId: string }): Promise<string> {
  const { deliveries } = await askOf(office.request, url)<{ deliveries: { personId: string; state: string }[] }>(STATES, { revisionId })
  return deliveries.find((delivery) => delivery.personId === personId)?.state ?? 'none'
}
