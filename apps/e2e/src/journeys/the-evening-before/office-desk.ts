import { randomUUID } from 'node:crypto'
import type { BrowserContext } from 'playwright-core'
import { askOf } from '../../stage/demo-visitor.js'
import type { Unit } from './unit-of-120.js'

interface Day {
  readonly id: string
  readonly generalCall: string
  readonly order: string
}

interface Draft {
  readonly draftId: string
  readonly version: number
  readonly board: { readonly days: readonly Day[] }
}

export interface Told {
  readonly personId: string
  readonly name: string
  readonly state: string
}

const DRAFT = 'query Draft($productionId: ID!) { currentDrafts(productionId: $productionId) { draftId version board } }'
const EDIT = 'mutation Edit($input: EditDraftInput!) { editDraft(input: $input) { __typename } }'
const DESK = `query Desk($productionId: ID!, $dayId: ID!) { sheetDesk(productionId: $productionId, dayId: $dayId) {
  version draftVersion isPublished recipients { personId told } } }`
const ISSUE = 'mutation Issue($input: IssueCallSheetInput!) { issueCallSheet(input: $input) { __typename ... on CallSheetIssued { issue called told } } }'
const DELIVERIES = `query Told($productionId: ID!) { revisions(productionId: $productionId) { revisionId number } }`
const STATES = 'query States($revisionId: ID!) { deliveries(revisionId: $revisionId) { personId name state } }'

/** What the office asks and does where a screen is not what the journey is about. */
export function officeDesk(office: BrowserContext, url: string, unit: Unit) {
  const ask = askOf(office.request, url)
  const draftOf = async (): Promise<Draft> => (await ask<{ currentDrafts: Draft[] }>(DRAFT, unit)).currentDrafts[0]!
  const firstDay = async (): Promise<Day> => (await draftOf()).board.days.toSorted((a, b) => (a.order < b.order ? -1 : 1))[0]!
  return {
    firstDay,
    /** Moves the general call of the first day on the board. */
    async moveGeneralCall(generalCall: string): Promise<void> {
      const edit = { kind: 'changeDay', dayId: (await firstDay()).id, change: { generalCall } }
      await ask(EDIT, { input: { draftId: unit.draftId, clientEditId: randomUUID(), edit } })
    },
    /** Sends the sheet of the first day out; gives how many it calls and how many of them are asked. */
    async issueFirstDay(): Promise<{ issue: number; called: number; told: number }> {
      const dayId = (await firstDay()).id
      const { sheetDesk } = await ask<{ sheetDesk: { version: number; draftVersion: number } }>(DESK, { ...unit, dayId })
      const input = {
        dayId, draftId: unit.draftId, expectedDraftVersion: sheetDesk.draftVersion, expectedSheetVersion: sheetDesk.version,
        idempotencyKey: randomUUID(), restBreachesAccepted: true,
      }
      const { issueCallSheet } = await ask<{ issueCallSheet: { __typename: string; issue: number; called: number; told: number } }>(ISSUE, { input })
      if (issueCallSheet.__typename !== 'CallSheetIssued') throw new Error(`Not issued: ${issueCallSheet.__typename}`)
      return issueCallSheet
    },
    /** How far everybody's notice of a revision is. */
    async toldOf(number: number): Promise<Told[]> {
      const { revisions } = await ask<{ revisions: { revisionId: string; number: number }[] }>(DELIVERIES, unit)
      const revision = revisions.find((one) => one.number === number)!
      return (await ask<{ deliveries: Told[] }>(STATES, { revisionId: revision.revisionId })).deliveries
    },
  }
}
