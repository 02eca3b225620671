import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, makeScene, sql, type TestMember, type TestProduction } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let ferry: TestProduction
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  ferry = await makeProduction(api, office.organizationId)
  await sql(api, "insert into location (organization_id, location_id, production_id, name, address, parking, basecamp, hospital, notes) values ($1, $2, $3, 'Pier 4', 'Harbour Street 1', '', '', '', '')", [office.organizationId, randomUUID(), ferry.productionId])
  await makeScene(api, office.organizationId, { productionId: ferry.productionId, number: '1' })
  await publish()
})
afterAll(() => api.stop())

const SLATE = `{ productions { productionId title draftId units { name } departments { name } locations { name address } viewerCan
  latestRevision { number colour concerned answered problems publishedAt }
  standing { shootDays daysShot nextDayNumber nextDate nextCall concerned answered problems people scenes } } }`

interface Slate {
  readonly productions: { productionId: string; viewerCan: string[]; standing: object }[]
}

/** A revision of three days, the second of them today, that concerns two people, one of whom answered. */
async function publish(): Promise<void> {
  const { organizationId, accountId } = office
  const revisionId = randomUUID()
  await sql(
    api,
    `insert into revision (organization_id, revision_id, production_id, unit_id, draft_id, draft_version, number, colour, tint, reason, idempotency_key,
       board, facts, unit_changes, unchanged_days, total_days, published_at, account_id, published_by)
     values ($1, $2, $3, $4, $5, 1, 1, 'White', '#FFFFFF', 'First', $6, '{}', '{}', '[]', 0, 3, '2027-01-08T18:00:00Z', $7, 'Ines')`,
    [organizationId, revisionId, ferry.productionId, ferry.unitId, ferry.draftId, randomUUID(), accountId],
  )
  for (const [index, date] of ['2027-01-10', '2027-01-11', '2027-01-12'].entries()) {
    await sql(api, "insert into call_sheet values ($1, $2, $3, $4, $5, $6, $7, '06:30', 'Pier 4', 20, '{}')", [
      organizationId, randomUUID(), revisionId, ferry.productionId, randomUUID(), index + 1, date,
    ])
  }
  for (const [name, kind] of [['Ana', 'late'], ['Bruno', null]] as const) {
    const personId = await makePerson(api, organizationId, { productionId: ferry.productionId, name })
    await sql(api, "insert into notice values ($1, $2, $3, $4, $5, true, 'S', '{}', '[]')", [organizationId, randomUUID(), revisionId, ferry.productionId, personId])
    if (kind) await answer(personId, kind)
  }
}

async function answer(personId: string, kind: string): Promise<void> {
  await sql(api, "insert into acknowledgement values ($1, $2, $3, $4, 1, $5, '', $6, '2027-01-09T08:00:00Z')", [
    office.organizationId, randomUUID(), ferry.productionId, personId, kind, randomUUID(),
  ])
}

describe('productions', () => {
  it('show the office where each stands', async () => {
    const { productions } = await office.browser.ask<Slate>(SLATE)
    expect(productions).toMatchObject([
      {
        title: 'The Night Ferry',
        draftId: ferry.draftId,
        locations: [{ name: 'Pier 4', address: 'Harbour Street 1' }],
        latestRevision: { number: 1, colour: 'White', concerned: 2, answered: 1, problems: 1, publishedAt: '2027-01-08T18:00:00Z' },
        standing: { shootDays: 3, daysShot: 1, nextDayNumber: 2, nextDate: '2027-01-11', nextCall: '06:30', concerned: 2, answered: 1, problems: 1, people: 2, scenes: 1 },
      },
    ])
    expect(productions[0]?.viewerCan).toContain('publish schedule')
    expect(productions[0]?.viewerCan).not.toContain('see audit')
  })

  it.each(['crew', 'client'] as const)('show a %s only what was given and published', async (role) => {
    const member = await makeMember(api, { role, organizationId: office.organizationId, productionIds: [ferry.productionId] })
    const { productions } = await member.browser.ask<Slate>(SLATE)
    expect(productions).toMatchObject([
      {
        title: 'The Night Ferry', draftId: '', units: [], departments: [], locations: [],
        latestRevision: { number: 1, concerned: 0, answered: 0, problems: 0 },
        standing: { shootDays: 3, nextDayNumber: 2, concerned: 0, answered: 0, problems: 0, people: 0, scenes: 0 },
      },
    ])
    expect(productions[0]?.viewerCan).not.toContain('see the office')
  })

  it('count the newest revision of every unit, and whoever two of them told something once', async () => {
    const { organizationId, accountId } = office
    const lock = await makeProduction(api, organizationId, 'The Lower Lock')
    const second = randomUUID()
    await sql(api, "insert into unit (organization_id, unit_id, production_id, name, kind) values ($1, $2, $3, 'Second unit', 'second')", [organizationId, second, lock.productionId])
    const ids = new Map<string, string>()
    for (const name of ['Ana', 'Bruno', 'Carla']) ids.set(name, await makePerson(api, organizationId, { productionId: lock.productionId, name }))
    const told = [[1, lock.unitId, ['Carla']], [2, lock.unitId, ['Ana', 'Bruno']], [3, second, ['Bruno', 'Carla']]] as const
    for (const [number, unitId, names] of told) {
      const revisionId = randomUUID()
      await sql(
        api,
        `insert into revision (organization_id, revision_id, production_id, unit_id, draft_id, draft_version, number, colour, tint, reason, idempotency_key,
           board, facts, unit_changes, unchanged_days, total_days, published_at, account_id, published_by)
         values ($1, $2, $3, $4, $5, 1, $6, 'Blue', '#FFFFFF', 'x', $7, '{}', '{}', '[]', 0, 3, '2027-01-08T18:00:00Z', $8, 'Ines')`,
        [organizationId, revisionId, lock.productionId, unitId, lock.draftId, number, randomUUID(), accountId],
      )
      for (const name of names) await sql(api, "insert into notice values ($1, $2, $3, $4, $5, true, 'S', '{}', '[]')", [organizationId, randomUUID(), revisionId, lock.productionId, ids.get(name)])
    }
    const given = [['Ana', 2, 'late'], ['Bruno', 2, 'confirmed'], ['Carla', 3, 'confirmed']] as const
    for (const [name, number, kind] of given) {
      await sql(api, "insert into acknowledgement values ($1, $2, $3, $4, $5, $6, '', $7, '2027-01-09T08:00:00Z')", [organizationId, randomUUID(), lock.productionId, ids.get(name), number, kind, randomUUID()])
    }
    const { productions } = await office.browser.ask<Slate>(SLATE)
    expect(productions.find(({ productionId }) => productionId === lock.productionId)).toMatchObject({
      standing: { concerned: 3, answered: 2, problems: 1 },
      latestRevision: { number: 3, concerned: 2, answered: 1, problems: 0 },
    })
  })

  it('show nobody a production that was not given, nor another organization', async () => {
    const others = [
      await makeMember(api, { role: 'crew', organizationId: office.organizationId }),
      await makeMember(api, { role: 'assistantDirector', organizationId: office.organizationId, productionIds: [(await makeProduction(api, office.organizationId, 'Elsewhere')).productionId] }),
      await makeMember(api, { role: 'owner' }),
    ]
    for (const { browser } of others) {
      const { productions } = await browser.ask<Slate>(SLATE)
      expect(productions.map(({ productionId }) => productionId)).not.toContain(ferry.productionId)
      const query = 'query One($id: ID!) { production(productionId: $id) { title } }'
      expect(await browser.ask(query, { id: ferry.productionId })).toEqual({ production: null })
    }
  })

  it('come with the next shoot day first, and those without one by title', async () => {
    const other = await makeMember(api, { role: 'owner' })
    for (const title of ['Zulu', 'Alpha']) await makeProduction(api, other.organizationId, title)
    const { productions } = await other.browser.ask<{ productions: { title: string }[] }>('{ productions { title } }')
    expect(productions.map(({ title }) => title)).toEqual(['Alpha', 'Zulu'])
  })
})
