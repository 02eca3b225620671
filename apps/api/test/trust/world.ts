import { randomUUID } from 'node:crypto'
import type { Role } from '@callboard/access'
import { canonicalBoard } from '@callboard/schedule'
import pg from 'pg'
import { hashOf, newToken } from '../../src/platform/secrets/tokens.js'
import { TEST_NOW, type TestApi } from '../api.js'
import { makeElement, makeMember, makeOrganization, putInScene, sql, type TestMember } from '../builders.js'
import { makeShoot, publish, saveBoard, type Shoot, withCall } from '../shoot.js'
import { addElsewhere } from './elsewhere.js'
import { addChannels } from './channels.js'
import { addChase } from './chase.js'
import { addSheets } from './sheets.js'
import { type Canaries, plantCanaries } from './canaries.js'

/** An organization with something of everything, every text of it marked. */
export interface World {
  readonly organizationId: string
  readonly canaries: Canaries
  readonly shoot: Shoot
  readonly owner: TestMember
  readonly coordinator: TestMember
  readonly crew: TestMember
  readonly client: TestMember
  /** A member who may be changed and removed. */
  readonly spare: TestMember
  /** Token of a reading session of a person of the production. */
  readonly reader: string
  /** Token of a reading session whose link was ended. */
  readonly revokedReader: string
  /** Every value of a column of ids, by table and column. */
  readonly ids: ReadonlyMap<string, readonly string[]>
}

/** Written before publication, so that what is frozen carries their canaries; the others after it. */
const SOURCES = ['organization', 'production', 'unit', 'department', 'location', 'person', 'scene', 'draft']
const FROM_PUBLICATION = [
  'revision', 'booking', 'call_sheet', 'sheet_call', 'sheet_draft', 'sheet_approval', 'sheet_attachment', 'sheet_setting', 'snapshot', 'notice', 'delivery', 'acknowledgement', 'problem', 'delivery_event', 'audit_entry', 'outbox_mail', 'invitation', 'contact_preference', 'sms_consent', 'push_subscription', 'provider_event', 'phone_answer', 'escalation_step',
  'screenplay_import', 'people_import', 'draft_edit', 'acknowledged_flag', 'personal_link', 'reader_session', 'membership', 'membership_production', 'element', 'scene_element', 'element_link', 'element_merge', 'availability', 'element_event', 'scene_order',
]

export async function makeWorld(api: TestApi, mark: string): Promise<World> {
  const canaries: Canaries = { mark, columns: new Map() }
  const organizationId = await makeOrganization(api)
  const shoot = await makeShoot(api, organizationId)
  const of = { organizationId, productionIds: [shoot.productionId] }
  const member = (role: Role, more: object = {}) =>
    makeMember(api, { role, name: `${mark}name-${role}`, organizationId, ...more })
  const people = {
    owner: await member('owner'),
    coordinator: await member('coordinator'),
    crew: await member('crew', { ...of, personId: shoot.ana }),
    client: await member('client', of),
    spare: await member('crew', of),
  }
  await addTheRest(api, organizationId, shoot, people.owner.accountId, mark)
  await asOwner(api, (client) => plantCanaries(client, organizationId, canaries, SOURCES))
  await publishTwice(api, people.coordinator, shoot)
  const tokens = await addReading(api, organizationId, shoot, mark)
  await addSheets(api, { organizationId, shoot, accountId: people.coordinator.accountId, mark })
  await addChannels(api, { organizationId, productionId: shoot.productionId, mark })
  await addChase(api, { organizationId, productionId: shoot.productionId, personId: shoot.ana })
  await addElsewhere(api, { organizationId, productionId: shoot.productionId, personId: shoot.ana, mark })
  await asOwner(api, (client) => plantCanaries(client, organizationId, canaries, FROM_PUBLICATION))
  const ids = await idsOf(api, organizationId)
  ids.set('notice.notice_id', await noticesOf(api, organizationId, shoot.jan))
  return { organizationId, canaries, shoot, ...people, ...tokens, ids }
}

/** A first revision, and one that replaces it. */
async function publishTwice(api: TestApi, by: TestMember, shoot: Shoot): Promise<void> {
  const [draft] = await sql<{ board: Shoot['board'] }>(api, 'select board from draft where draft_id = $1', [shoot.draftId])
  for (const minutes of [-30, -90]) {
    await saveBoard(api, shoot.draftId, withCall(draft!.board, shoot.days[1], shoot.ana, minutes))
    const { errors, data } = await publish(api, by, shoot.draftId, { restBreachesAccepted: true })
    if (errors.length > 0 || !JSON.stringify(data).includes('SchedulePublished')) throw new Error(`The world was not published: ${JSON.stringify({ errors, data })}`)
  }
}

/** What no builder makes and no publication writes. */
async function addTheRest(api: TestApi, organizationId: string, shoot: Shoot, accountId: string, mark: string): Promise<void> {
  const { productionId, draftId, board, days } = shoot
  const locationId = randomUUID()
  await insert(api, 'location', { organization_id: organizationId, location_id: locationId, production_id: productionId, name: 'Pier', address: 'a', parking: 'p', basecamp: 'b', hospital: 'h', hospital_address: 'ha', hospital_phone: 'hp', notes: 'n' })
  const marked = { ...board, days: board.days.map((day) => ({ ...day, locationId, note: `${mark}note` })) }
  await saveBoard(api, draftId, canonicalBoard(marked as typeof board))
  await sql(api, "update person set phone = '+351 912 345 678', phone_e164 = '+351912345678', phone_on_sheet = true, note = 'n' where organization_id = $1", [organizationId])
  await sql(api, "update scene set synopsis = 's', notes = '{n}', elements = $2, blocks = $3 where organization_id = $1", [
    organizationId, JSON.stringify([{ category: 'Props', label: `${mark}prop` }]), JSON.stringify([{ kind: 'action', text: `${mark}block` }]),
  ])
  const own = { organization_id: organizationId, production_id: productionId }
  const comparison = [{ fate: 'added', sceneId: null, number: '9', heading: `${mark}heading`, intExt: null, set: 'x', timeOfDay: null, eighths: 1, eighthsEstimated: false, characters: [], line: 1, changedFields: [] }]
  await insert(api, 'screenplay_import', {
    ...own, screenplay_import_id: randomUUID(), file_name: 'f', state: 'ready', account_id: accountId, refusal: 'r', bytes: Buffer.from(mark), compared_with: 'x',
    screenplay: JSON.stringify({ format: 'fountain', title: `${mark}title`, scenes: [], warnings: [], mergeOffers: [] }), comparison: JSON.stringify(comparison),
  })
  await insert(api, 'people_import', { ...own, people_import_id: randomUUID(), added: [], changed: JSON.stringify([]), account_id: accountId })
  await insert(api, 'draft_edit', {
    organization_id: organizationId, draft_id: draftId, version: 1, client_edit_id: randomUUID(), account_id: accountId, author: 'a', at: TEST_NOW,
    edit: JSON.stringify({ kind: 'changeDay', dayId: days[0], change: { note: `${mark}edit` } }), inverse: JSON.stringify({ kind: 'changeDay', dayId: days[0], change: { note: '' } }),
  })
  await insert(api, 'acknowledged_flag', { organization_id: organizationId, draft_id: draftId, key: 'k', reason: 'r', account_id: accountId, author: 'a', at: TEST_NOW })
  await addBreakdown(api, organizationId, shoot, mark)
  await insert(api, 'invitation', {
    organization_id: organizationId, invitation_id: randomUUID(), email: 'x@canary.example', role: 'crew', production_ids: [productionId], person_id: shoot.jan,
    token_hash: hashOf(newToken()), invited_by: accountId, expires_at: '2027-02-01T00:00:00Z',
  })
  await insert(api, 'outbox_mail', { organization_id: organizationId, outbox_mail_id: randomUUID(), to_address: 'x', subject: 's', text_body: 't', html_body: 'h', at: TEST_NOW })
}

/** Props that come together, and when they can be had. */
async function addBreakdown(api: TestApi, organizationId: string, shoot: Shoot, mark: string): Promise<void> {
  const own = { organization_id: organizationId, production_id: shoot.productionId }
  const [lantern, boat] = [
    await makeElement(api, organizationId, { productionId: shoot.productionId, category: 'Props', name: `${mark}lantern`, boardId: 'P1' }),
    await makeElement(api, organizationId, { productionId: shoot.productionId, category: 'Vehicles', name: `${mark}boat`, boardId: 'V1' }),
  ]
  await sql(api, "update element set aliases = '{a}', day_rate = 100 where organization_id = $1", [organizationId])
  const scenes = await sql<{ id: string }>(api, 'select scene_id as id from scene where organization_id = $1 order by number', [organizationId])
  await putInScene(api, scenes[0]!.id, lantern)
  await insert(api, 'element_link', { ...own, element_id: lantern, linked_element_id: boat })
  await insert(api, 'availability', { ...own, availability_id: randomUUID(), element_id: boat, from_date: '2027-01-12', to_date: '2027-01-13', kind: 'hold', note: 'n' })
  await insert(api, 'element_event', { ...own, element_event_id: randomUUID(), element_id: boat, date: '2027-01-12', kind: 'travel' })
  await insert(api, 'element_merge', { ...own, element_merge_id: randomUUID(), into_element_id: boat, merged_at: '2027-01-11T10:00:00Z', before: JSON.stringify({ from: { element: { name: `${mark}skiff` } } }), standing: '{}' })
  await insert(api, 'scene_order', { ...own, scene_order_id: randomUUID(), kind: 'before', first_scene_id: scenes[0]!.id, second_scene_id: scenes[1]!.id, reason: 'r' })
  await sql(api, "update scene set script_day = 'D1' where organization_id = $1", [organizationId])
}

/** What follows a publication: an answer, an event, links that are open, on many devices too, and links that were ended. */
async function addReading(api: TestApi, organizationId: string, shoot: Shoot, mark: string): Promise<{ reader: string; revokedReader: string }> {
  const own = { organization_id: organizationId, production_id: shoot.productionId }
  const at = TEST_NOW
  const [acknowledgementId, problemId] = [randomUUID(), randomUUID()]
  await insert(api, 'acknowledgement', {
    ...own, acknowledgement_id: acknowledgementId, person_id: shoot.jan, revision_number: 1, kind: 'late', message: `${mark}late`, client_answer_id: randomUUID(), at,
  })
  await insert(api, 'problem', {
    ...own, problem_id: problemId, acknowledgement_id: acknowledgementId, person_id: shoot.jan, kind: 'late', message: 'm', revision_number: 1, change_id: 'c', resolved_by: 'r', opened_at: at,
    days: JSON.stringify([{ dayId: shoot.days[0], dayNumber: 1, date: '2027-01-12' }]),
  })
  await insert(api, 'availability', { ...own, availability_id: randomUUID(), person_id: shoot.jan, from_date: '2027-01-12', to_date: '2027-01-12', kind: 'unavailable', note: 'n', problem_id: problemId })
  await sql(api, "update audit_check set checked_at = $2, fault = 'missing', sequence = 1 where organization_id = $1", [organizationId, at])
  await sql(api, "update audit_entry set on_behalf_of = 'o' where organization_id = $1", [organizationId])
  await insert(api, 'acknowledgement', {
    ...own, acknowledgement_id: randomUUID(), person_id: shoot.jan, revision_number: 1, kind: 'confirmed', message: '', client_answer_id: randomUUID(), change_id: 'c', at,
  })
  await sql(api, "update delivery set last_error = 'e' where organization_id = $1", [organizationId])
  await sql(api, "insert into delivery_event select organization_id, gen_random_uuid(), delivery_id, 'sent', 'd', $2 from delivery where organization_id = $1", [organizationId, at])
  const open = async (personId: string, revoked_at: string | null, devices = 1): Promise<string> => {
    const [link, tokens] = [randomUUID(), Array.from({ length: devices }, newToken)]
    const more = { ...own, personal_link_id: link, person_id: personId, created_at: at, expires_at: '2027-02-01T00:00:00Z', revoked_at }
    await insert(api, 'personal_link', { ...more, token_hash: hashOf(newToken()) })
    for (const token of tokens) await insert(api, 'reader_session', { ...more, reader_session_id: randomUUID(), token_hash: hashOf(token), device: 'd' })
    return tokens[0]!
  }
  for (const person_id of [null, shoot.ana]) {
    await insert(api, 'calendar_feed', { ...own, calendar_feed_id: randomUUID(), person_id, token_hash: hashOf(newToken()), created_at: at })
  }
  return { reader: await open(shoot.ana, null, 4), revokedReader: await open(shoot.jan, at) }
}

async function insert(api: TestApi, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row)
  await sql(api, `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row))
}

/** Work as the database's owner in one transaction, triggers of frozen rows included. */
export async function asOwner<Value>(api: TestApi, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: api.ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    return value
  } finally {
    await client.end()
  }
}

/** Tables with an organization, without those of the accounts themselves. */
export async function tenantTables(api: TestApi): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    api,
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'organization_id' and t.table_type = 'BASE TABLE' and c.table_name <> 'session' order by 1`,
  )
  return rows.map((row) => row.name)
}

/** Every notice, first what asks the one who has answered. */
async function noticesOf(api: TestApi, organizationId: string, personId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    api,
    `select n.notice_id as id from notice n join revision v on v.organization_id = $1 and v.revision_id = n.revision_id where n.organization_id = $1
     order by n.person_id = $2 and n.concerned and n.call_sheet_id is null desc, v.number desc, 1`,
    [organizationId, personId],
  )
  return rows.map((row) => row.id)
}

async function idsOf(api: TestApi, organizationId: string): Promise<Map<string, string[]>> {
  const columns = await sql<{ table: string; column: string }>(
    api,
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.columns o on o.table_name = c.table_name and o.table_schema = 'public' and o.column_name = 'organization_id'
     where c.table_schema = 'public' and c.data_type = 'uuid' order by 1, 2`,
  )
  const ids = new Map<string, string[]>()
  for (const { table, column } of columns) {
    const rows = await sql<{ id: string }>(api, `select distinct ${column} as id from ${table} where organization_id = $1 and ${column} is not null order by 1`, [organizationId])
    if (rows.length > 0) ids.set(`${table}.${column}`, rows.map((row) => row.id))
  }
  return ids
}
