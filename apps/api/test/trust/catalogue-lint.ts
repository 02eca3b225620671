import type pg from 'pg'

/** What a look at the catalogue found wrong with how organizations are kept apart. One sentence a fault; an empty list is good. */
export async function lint(client: pg.Client): Promise<string[]> {
  const faults: string[] = []
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await client.query<{ fault: string }>(`${TENANT_TABLES} ${sql}`)
    faults.push(...rows.map((row) => `${rule}: ${row.fault}`).sort())
  }
  return faults
}

/** Tables that belong to nobody's organization; `session` names the one its account is in, and is read before any is known. */
const GLOBAL_TABLES = ['account', 'account_totp', 'session', 'account_link', 'account_mail', 'schema_migration']
const DOORKEEPER_FUNCTIONS = [
  'memberships_of', 'enter_session', 'viewers_of', 'invitation_by_token', 'personal_link_by_token', 'calendar_feed_by_token', 'enter_reader', 'reader_standing', 'claim_deliveries',
  'people_texted_at', 'deliveries_named',
  'claim_screenplay_imports', 'claim_sheet_batches', 'oldest_queued_delivery', 'claim_audit_checks', 'claim_escalations', 'audit_chains', 'claim_forecast_places',
]
const FROZEN_TABLES = ['revision', 'booking', 'call_sheet', 'sheet_call', 'snapshot', 'notice', 'acknowledgement', 'delivery_event', 'sms_consent', 'provider_event', 'audit_entry', 'draft_edit']
const RANDOM_COLUMNS = ['token_hash']

const listed = (names: readonly string[]) => `(${names.map((name) => `'${name}'`).join(', ')})`
const APP_ROLES = listed(['callboard_app', 'callboard_worker'])

const TENANT_TABLES = `with tenant as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum, a.attnotnull
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
  where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'p') and c.relname not in ${listed(GLOBAL_TABLES)}
), policy as (
  select t.oid, t.relname, p.polname, p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid) as reads, pg_get_expr(p.polwithcheck, p.polrelid) as checked
  from tenant t join pg_policy p on p.polrelid = t.oid
  where p.polroles = '{0}' or exists (select from pg_roles r where r.oid = any (p.polroles) and r.rolname in ${APP_ROLES})
)`

/** Each gives a row a fault, as \`fault\`. */
const RULES: Readonly<Record<string, string>> = {
  'row security is on and forced': `
    select relname as fault from tenant where not (relrowsecurity and relforcerowsecurity)`,
  'a policy reads and checks': `
    select relname as fault from tenant t where not exists (
      select from policy p where p.oid = t.oid and p.polcmd = '*' and p.reads is not null and p.checked is not null)`,
  'a table without an organization is known': `
    select c.relname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      and c.relname not in ${listed(GLOBAL_TABLES)} and not exists (select from tenant t where t.oid = c.oid)`,
  'a reference carries the organization': `
    select t.relname || '.' || k.conname as fault from pg_constraint k join tenant t on t.oid = k.conrelid join tenant other on other.oid = k.confrelid
    where k.contype = 'f' and not exists (
      select from unnest(k.conkey, k.confkey) as pair (here, there) where pair.here = t.attnum and pair.there = other.attnum)`,
  'a unique index starts with the organization': `
    select i.indexrelid::regclass::text as fault from pg_index i join tenant t on t.oid = i.indrelid
    join pg_attribute first on first.attrelid = t.oid and first.attnum = i.indkey[0]
    where i.indisunique and first.attname not in ('organization_id', ${RANDOM_COLUMNS.map((name) => `'${name}'`).join(', ')})`,
  'a view asks as its reader': `
    select c.relname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
      and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
  'a function that looks across organizations is known, fixed and private': `
    select p.proname as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef and not (
      n.nspname = 'app' and p.proname in ${listed(DOORKEEPER_FUNCTIONS)} and pg_get_userbyid(p.proowner) = 'callboard_doorkeeper'
      and coalesce(p.proconfig @> '{"search_path=public, pg_temp"}', false)
      and not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where x.grantee = 0))`,
  'the roles own nothing and bypass nothing': `
    select r.rolname as fault from pg_roles r
    where r.rolname in ('callboard_app', 'callboard_worker', 'callboard_doorkeeper') and (
      r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
      or (r.rolcanlogin and r.rolname = 'callboard_doorkeeper')
      or exists (select from pg_auth_members m where m.member = r.oid)
      or exists (select from pg_class c where c.relowner = r.oid)
      or (r.rolname <> 'callboard_doorkeeper' and exists (select from pg_proc p where p.proowner = r.oid))
      or exists (select from pg_namespace n where n.nspname in ('public', 'app') and has_schema_privilege(r.oid, n.oid, 'create')))
    union all
    select r.rolname || ' may ' || x.privilege_type || ' ' || c.relname from pg_class c
    cross join lateral aclexplode(c.relacl) x left join pg_roles r on r.oid = x.grantee
    where c.relkind in ('r', 'p') and (
      (r.rolname in ${APP_ROLES} and x.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'))
      or (r.rolname in ${APP_ROLES} and c.relname in ${listed(FROZEN_TABLES)} and x.privilege_type not in ('SELECT', 'INSERT'))
      or (r.rolname = 'callboard_doorkeeper' and x.privilege_type not in ('SELECT', 'UPDATE')))
    union all
    select 'anybody may ' || x.privilege_type || ' ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral aclexplode(c.relacl) x where n.nspname in ('public', 'app') and x.grantee = 0`,
  'a policy asks for the organization once a statement': `
    select relname || '.' || polname as fault from policy
    where polpermissive and not (
      coalesce(reads, checked) ~ '^\\(organization_id = \\( SELECT app\\.organization_id\\(\\)' and coalesce(checked, reads) ~ '^\\(organization_id = \\( SELECT app\\.organization_id\\(\\)')`,
  'the organization is there and never changes': `
    select relname as fault from tenant t where not attnotnull or not exists (
      select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
      where g.tgrelid = t.oid and p.proname = 'keep_organization' and g.tgenabled in ('O', 'A') and g.tgtype & 16 = 16 and g.tgtype & 2 = 2)`,
}
