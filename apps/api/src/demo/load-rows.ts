import { locationIdOf } from '@callboard/example-film'
import { type Board, daysInOrder } from '@callboard/schedule'
import type { Transaction } from '../platform/database/tenant-database.js'
import { dateRows, elementLinkRows, elementRows, sceneElementRows, sceneOrderRows } from './breakdown-rows.js'
import {
  child, departmentRows, DRAFT_ID, locationRows, memberRows, organization, personRows, production, sceneRows, UNIT_ID,
} from './demo-rows.js'

const ROLES_OF_ONE_PRODUCTION = new Set(['assistantDirector', 'headOfDepartment', 'crew', 'client'])

/** Writes the example production, not published yet. */
export async function loadRows(transaction: Transaction, board: Board, passwordHash: string): Promise<void> {
  const [organizationId, productionId] = [organization.organizationId, production.productionId]
  await transaction.enter(organizationId)
  await transaction.rows('insert into organization (organization_id, name) values ($1, $2)', [organizationId, organization.name])
  await loadProduction(transaction)
  const insert = rowsInserter(transaction, [organizationId, productionId])
  await insert('department', departmentRows)
  await insert('location', locationRows)
  await insert('person', personRows)
  await insert('unit', [{ unit_id: UNIT_ID, name: 'Main' }])
  await insert('scene', sceneRows())
  await insert('element', elementRows)
  await insert('scene_element', sceneElementRows())
  await insert('element_link', elementLinkRows)
  await insert('scene_order', sceneOrderRows)
  await loadDates(transaction, board, insert)
  await insert('draft', [{ draft_id: DRAFT_ID, unit_id: UNIT_ID, name: 'Main unit', board, version: 1 }])
  await loadMembers(transaction, passwordHash)
}

async function loadProduction(transaction: Transaction): Promise<void> {
  await transaction.rows(
    `insert into production (organization_id, production_id, title, kind, company, client_name, zone, clock, paper, revision_cycle, minimum_rest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      organization.organizationId, production.productionId, production.title, production.kind, production.company, production.clientName,
      production.zone, production.clock, production.paper, production.revisionCycle, production.minimumRest,
    ],
  )
}

/** What hangs on the dates of the shoot days. */
async function loadDates(transaction: Transaction, board: Board, insert: ReturnType<typeof rowsInserter>): Promise<void> {
  const { availabilityRows, elementEventRows } = dateRows(board)
  await insert('availability', availabilityRows)
  await insert('element_event', elementEventRows)
  const [bridgeDay, firstDay] = [daysInOrder(board)[6], daysInOrder(board)[0]]
  await transaction.rows(
    `update location set available_from = $3, available_to = $3, permit_until = $3, version = version + 1
     where organization_id = $1 and production_id = $2 and location_id = $4`,
    [organization.organizationId, production.productionId, bridgeDay?.date, locationIdOf('bridge')],
  )
  await transaction.rows('update person set birth_date = $4::date - $5::int where organization_id = $1 and production_id = $2 and person_id = $3', [
    organization.organizationId, production.productionId, child.personId, firstDay?.date, child.daysOld,
  ])
}

type Table =
  | 'department' | 'location' | 'person' | 'scene' | 'unit' | 'draft' | 'element' | 'scene_element' | 'element_link' | 'scene_order' | 'availability' | 'element_event'

/** Inserts rows of one table by the names of their own columns; all belong to the one production. */
function rowsInserter(transaction: Transaction, owner: readonly [organizationId: string, productionId: string]) {
  return async (table: Table, rows: readonly object[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {})
    const list = columns.map((column) => `"${column}"`).join(', ')
    await transaction.rows(
      `insert into "${table}" (organization_id, production_id, ${list})
       select $1, $2, ${columns.map((column) => `x."${column}"`).join(', ')} from jsonb_populate_recordset(null::"${table}", $3::jsonb) x`,
      [...owner, JSON.stringify(rows)],
    )
  }
}

async function loadMembers(transaction: Transaction, passwordHash: string): Promise<void> {
  const [organizationId, productionId] = [organization.organizationId, production.productionId]
  for (const member of memberRows) {
    await transaction.rows('insert into account (account_id, email, email_folded, name, password_hash) values ($1, $2, lower($2), $3, $4)', [
      member.account_id, member.email, member.name, passwordHash,
    ])
    await transaction.rows('insert into membership (organization_id, membership_id, account_id, role, person_id) values ($1, $2, $3, $4, $5)', [
      organizationId, member.membership_id, member.account_id, member.role, member.person_id,
    ])
    if (!ROLES_OF_ONE_PRODUCTION.has(member.role)) continue
    await transaction.rows('insert into membership_production (organization_id, membership_id, production_id) values ($1, $2, $3)', [
      organizationId, member.membership_id, productionId,
    ])
  }
}
