import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { cloneDatabase, dropDatabase } from '../template.js'
import { lint } from './catalogue-lint.js'

let url: string
let client: pg.Client
beforeAll(async () => {
  url = await cloneDatabase()
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await dropDatabase(url)
})

/** Each breaks one rule; what the lint must say of it. */
const PLANTED: readonly [string, string, string][] = [
  ['row security switched off', 'alter table scene disable row level security', 'row security is on and forced: scene'],
  ['row security not forced on the owner', 'alter table scene no force row level security', 'row security is on and forced: scene'],
  ['no policy', 'drop policy own_organization on person', 'a policy reads and checks: person'],
  ['a policy that only reads', 'alter policy own_organization on person to callboard_worker; create policy reading on unit for select to callboard_app using (true); drop policy own_organization on unit', 'a policy reads and checks: unit'],
  ['a table without an organization', 'create table gossip (gossip_id uuid primary key)', 'a table without an organization is known: gossip'],
  ['a materialized copy', 'create materialized view copy as select * from person', 'a table without an organization is known: copy'],
  ['a reference by id alone', 'create unique index on unit (organization_id, unit_id); alter table department add column unit_organization_id uuid, add column unit_id uuid, add constraint loose foreign key (unit_organization_id, unit_id) references unit (organization_id, unit_id)', 'a reference carries the organization: department.loose'],
  ['an index unique over all organizations', 'create unique index person_mail_everywhere on person (email_folded)', 'a unique index starts with the organization: person_mail_everywhere'],
  ['a view of its owner', 'create view everybody as select * from person', 'a view asks as its reader: everybody'],
  ['an unknown definer', 'create function app.peek() returns bigint language sql security definer set search_path = public, pg_temp as $$ select 1::bigint $$; revoke execute on function app.peek() from public', 'a function that looks across organizations is known, fixed and private: peek'],
  ['a search path left open', 'alter function app.memberships_of(uuid) reset search_path', 'a function that looks across organizations is known, fixed and private: memberships_of'],
  ['a door open to anybody', 'grant execute on function app.enter_session(bytea, timestamptz) to public', 'a function that looks across organizations is known, fixed and private: enter_session'],
  ['a definer owned by somebody else', 'alter function app.enter_reader(bytea, timestamptz) owner to current_user', 'a function that looks across organizations is known, fixed and private: enter_reader'],
  ['a role that may empty tables', 'grant truncate on person to callboard_app', 'the roles own nothing and bypass nothing: callboard_app may TRUNCATE person'],
  ['an audit that can be changed', 'grant update on audit_entry to callboard_worker', 'the roles own nothing and bypass nothing: callboard_worker may UPDATE audit_entry'],
  ['a table for anybody', 'grant select on person to public', 'the roles own nothing and bypass nothing: anybody may SELECT person'],
  ['a role that owns a table', 'alter table person owner to callboard_app', 'the roles own nothing and bypass nothing: callboard_app'],
  ['a role that bypasses', 'alter role callboard_app bypassrls', 'the roles own nothing and bypass nothing: callboard_app'],
  ['a role inside another', 'grant callboard_doorkeeper to callboard_app', 'the roles own nothing and bypass nothing: callboard_app'],
  ['a setting read row by row', 'alter policy own_organization on scene using (organization_id = app.organization_id())', 'a policy asks for the organization once a statement: scene.own_organization'],
  ['a second, wider policy', 'create policy wide on scene to callboard_app using (true) with check (true)', 'a policy asks for the organization once a statement: scene.wide'],
  ['a policy with an exception', "alter policy own_organization on scene using (number = '' or organization_id = (select app.organization_id()))", 'a policy asks for the organization once a statement: scene.own_organization'],
  ['an organization that may be missing', 'alter table outbox_mail drop constraint outbox_mail_pkey; alter table outbox_mail alter organization_id drop not null', 'the organization is there and never changes: outbox_mail'],
  ['an organization that may change', 'alter table scene disable trigger keep_organization', 'the organization is there and never changes: scene'],
]

describe('the catalogue', () => {
  it('keeps organizations apart', async () => {
    expect(await lint(client)).toEqual([])
  })

  it.each(PLANTED)('is known to be at fault with %s', async (_name, plant, fault) => {
    await client.query('begin')
    try {
      await client.query(plant)
      expect(await lint(client)).toContain(fault)
    } finally {
      await client.query('rollback')
    }
  })
})
