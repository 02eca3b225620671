import { randomUUID } from 'node:crypto'
import type { GraphqlAnswer } from './browser.js'
import type { TestMember } from './builders.js'

const DESK = `query Desk($productionId: ID!, $dayId: ID!) { sheetDesk(productionId: $productionId, dayId: $dayId) {
  draftId draftVersion dayNumber version fingerprint state readyBy details typed { field by } view colour revisionNumber isPublished nextIssue
  approvalsDemanded mayApproveAs approvals { role by } recipients { personId name call was told reachable } readiness { kind subject blocks }
  restBreaches { name } issues { callSheetId issue colour state called asked confirmed problems deliveries } attachments { fileName kind size } } }`

const ISSUE = `mutation Issue($input: IssueCallSheetInput!) { issueCallSheet(input: $input) { __typename
  ... on CallSheetIssued { callSheetId issue called told } ... on DayNotPublished { revisionNumber nextColour } ... on DraftChanged { version }
  ... on SheetChanged { version } ... on SheetUnchanged { issue } ... on NobodyCalled { dayNumber } ... on SheetNotApproved { missing }
  ... on RestTooShort { breaches { name } } ... on DraftNotCurrent { currentDraftId } } }`

const SAVE = `mutation Save($input: SaveSheetDetailsInput!) { saveSheetDetails(input: $input) { __typename
  ... on SheetDetailsSaved { version } ... on SheetFieldsDiffer { version fields { field theirs mine by } } ... on SheetFieldUnusable { field } } }`

export interface Desk {
  readonly draftId: string
  readonly draftVersion: number
  readonly version: number
  readonly fingerprint: string
  readonly state: string
  readonly isPublished: boolean
  readonly nextIssue: number
  readonly details: Record<string, unknown>
  readonly typed: readonly { field: string; by: string }[]
  readonly view: Record<string, never>
  readonly recipients: readonly { personId: string; name: string; call: string; was: string | null; told: boolean; reachable: boolean }[]
  readonly readiness: readonly { kind: string; subject: string; blocks: boolean }[]
  readonly issues: readonly { callSheetId: string; issue: number; state: string; called: number; asked: number; confirmed: number; deliveries: number }[]
  readonly [more: string]: unknown
}

export interface Day {
  readonly productionId: string
  readonly dayId: string
}

/** The desk of a day as somebody sees it. */
export async function deskOf(by: TestMember, day: Day): Promise<Desk> {
  return (await by.browser.ask<{ sheetDesk: Desk }>(DESK, { ...day })).sheetDesk
}

/** Sends the sheet of a day out as it stands; the whole answer. */
export async function issueSheet(by: TestMember, day: Day, changes: object = {}, sees: TestMember = by): Promise<GraphqlAnswer> {
  const { draftId, draftVersion, version } = await deskOf(sees, day)
  const input = {
    dayId: day.dayId, draftId, expectedDraftVersion: draftVersion, expectedSheetVersion: version, idempotencyKey: randomUUID(), restBreachesAccepted: false, ...changes,
  }
  return by.browser.send(ISSUE, { input })
}

/** Types fields of a sheet; the whole answer. */
export function typeDetails(by: TestMember, day: Day, expectedVersion: number, fields: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer> {
  const changes = Object.entries(fields).map(([field, value]) => ({ field, value }))
  return by.browser.send(SAVE, { input: { ...day, expectedVersion, changes } })
}

/** Makes a sheet ready, approves it or takes that back, exactly as it stands. */
export async function standSheet(by: TestMember, how: 'markSheetReady' | 'approveSheet' | 'withdrawSheet', day: Day, changes: object = {}): Promise<GraphqlAnswer> {
  const { version, fingerprint } = await deskOf(by, day)
  return by.browser.send(
    `mutation Stand($input: SheetVersionInput!) { ${how}(input: $input) { __typename ... on SheetStanding { state version } ... on SheetChanged { version } } }`,
    { input: { ...day, expectedVersion: version, fingerprint, ...changes } },
  )
}
