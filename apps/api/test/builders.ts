import { randomUUID } from 'node:crypto'
import { emptyBoard } from '@callboard/schedule'
import type { Role } from '@callboard/access'
import pg from 'pg'
import { cookieName } from '../src/platform/http/cookies.js'
import { hashOf, newToken } from '../src/platform/secrets/tokens.js'
import { TEST_NOW, type TestApi } from './api.js'
import { type Browser, openBrowser } from './browser.js'

/** Runs SQL as the database's owner, behind the API's back. */
export async function sql<Row extends pg.QueryResultRow>(api: TestApi, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: api.ownerUrl })
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

export async function makeOrganization(api: TestApi, name = 'Harbour Pictures'): Promise<string> {
  const organizationId = randomUUID()
  await sql(api, 'insert into organization (organization_id, name) values ($1, $2)', [organizationId, name])
  return organizationId
}

export interface TestMember {
  readonly organizationId: string
  readonly accountId: string
  readonly membershipId: string
  readonly browser: Browser
}

/** A member of an organization, signed in. */
export async function makeMember(
  api: TestApi,
  member: { role: Role; organizationId?: string; productionIds?: readonly string[]; name?: string; personId?: string },
): Promise<TestMember> {
  const organizationId = member.organizationId ?? (await makeOrganization(api))
  const [accountId, membershipId, token] = [randomUUID(), randomUUID(), newToken()]
  const email = `${accountId}@callboard.example`
  await sql(api, 'insert into account (account_id, email, email_folded, name, password_hash) values ($1, $2, $2, $3, $4)', [accountId, email, member.name ?? member.role, 'none'])
  await sql(api, 'insert into membership (organization_id, membership_id, account_id, role, person_id) values ($1, $2, $3, $4, $5)', [organizationId, membershipId, accountId, member.role, member.personId ?? null])
  for (const productionId of member.productionIds ?? []) {
    await sql(api, 'insert into membership_production (organization_id, membership_id, production_id) values ($1, $2, $3)', [organizationId, membershipId, productionId])
  }
  await sql(
    api,
    "insert into session (session_id, token_hash, account_id, organization_id, device, started_at, last_used_at, ends_at) values ($1, $2, $3, $4, 'test', $5, $5, $5::timestamptz + interval '14 days')",
    [randomUUID(), hashOf(token), accountId, organizationId, TEST_NOW],
  )
  const browser = openBrowser(api.url)
  browser.cookies.set(cookieName('session', api.settings.publicUrl), token)
  return { organizationId, accountId, membershipId, browser }
}

export interface TestProduction {
  readonly productionId: string
  readonly unitId: string
  readonly draftId: string
  readonly departmentId: string
}

/** A production with one unit, one department and an empty draft. */
export async function makeProduction(api: TestApi, organizationId: string, title = 'The Night Ferry'): Promise<TestProduction> {
  const [productionId, unitId, draftId, departmentId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await sql(
    api,
    "insert into production (organization_id, production_id, title, kind, company, client_name, zone, revision_cycle) values ($1, $2, $3, 'feature', 'Harbour Pictures', '', 'Europe/Lisbon', '{White,Blue,Pink,Yellow}')",
    [organizationId, productionId, title],
  )
  await sql(api, "insert into unit (organization_id, unit_id, production_id, name) values ($1, $2, $3, 'Main')", [organizationId, unitId, productionId])
  await sql(api, "insert into draft (organization_id, draft_id, production_id, unit_id, name, board) values ($1, $2, $3, $4, 'Draft', $5)", [organizationId, draftId, productionId, unitId, JSON.stringify(emptyBoard())])
  await sql(api, "insert into department (organization_id, department_id, production_id, name, position) values ($1, $2, $3, 'Camera', 1)", [organizationId, departmentId, productionId])
  return { productionId, unitId, draftId, departmentId }
}

export async function makePerson(
  api: TestApi,
  organizationId: string,
  person: { productionId: string; name: string; kind?: 'cast' | 'crew'; castNumber?: string; email?: string | null; departmentId?: string; characters?: readonly string[]; callOffset?: number },
): Promise<string> {
  const personId = randomUUID()
  const email = person.email === undefined ? `${personId}@callboard.example` : person.email
  await sql(
    api,
    `insert into person (organization_id, person_id, production_id, name, kind, department_id, position, cast_number, email, email_folded, call_offset)
     values ($1, $2, $3, $4, $5, $6, '', $7, $8, $8, $9)`,
    [organizationId, personId, person.productionId, person.name, person.kind ?? 'crew', person.departmentId ?? null, person.castNumber ?? null, email, person.callOffset ?? 0],
  )
  for (const [index, name] of (person.characters ?? []).entries()) {
    const elementId = await makeElement(api, organizationId, { productionId: person.productionId, name, boardId: index === 0 ? (person.castNumber ?? null) : null })
    await sql(api, 'update element set person_id = $2, board_id = coalesce(board_id, $3) where element_id = $1', [elementId, personId, index === 0 ? (person.castNumber ?? null) : null])
  }
  return personId
}

export async function makeScene(
  api: TestApi,
  organizationId: string,
  scene: { productionId: string; number: string; set?: string; characters?: readonly string[]; eighths?: number; position?: number },
): Promise<string> {
  const sceneId = randomUUID()
  await sql(
    api,
    `insert into scene (organization_id, scene_id, production_id, number, heading, int_ext, set_name, time_of_day, lighting, eighths, eighths_estimated, characters, position)
     values ($1, $2, $3, $4, $5, 'INT', $6, 'DAY', 'day', $7, false, $8, $9)`,
    [organizationId, sceneId, scene.productionId, scene.number, `INT. ${scene.set ?? 'PIER'} - DAY`, scene.set ?? 'PIER', scene.eighths ?? 8, scene.characters ?? [], scene.position ?? 1],
  )
  for (const name of scene.characters ?? []) {
    const elementId = await makeElement(api, organizationId, { productionId: scene.productionId, name })
    await putInScene(api, sceneId, elementId)
  }
  return sceneId
}

/** An element of the production: cast, unless another category is named. One that is there already is the same. */
export async function makeElement(
  api: TestApi,
  organizationId: string,
  element: { productionId: string; name: string; category?: string; boardId?: string | null },
): Promise<string> {
  const [row] = await sql<{ id: string }>(
    api,
    `insert into element (organization_id, element_id, production_id, category, name, name_folded, board_id) values ($1, $2, $3, $4, $5, upper($5), $6)
     on conflict (organization_id, production_id, category, name_folded) do update set name = excluded.name returning element_id as id`,
    [organizationId, randomUUID(), element.productionId, element.category ?? 'Cast Members', element.name, element.boardId ?? null],
  )
  return row!.id
}

/** Says that the scene needs the element, as a screenplay would. */
export async function putInScene(api: TestApi, sceneId: string, elementId: string, source: 'screenplay' | 'hand' = 'screenplay'): Promise<void> {
  await sql(
    api,
    "insert into scene_element (organization_id, production_id, scene_id, element_id, source) select organization_id, production_id, scene_id, $2, $3 from scene where scene_id = $1",
    [sceneId, elementId, source],
  )
}
