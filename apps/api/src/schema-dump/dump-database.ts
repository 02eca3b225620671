import type pg from 'pg'

/**
 * The whole database as one text, from the catalogue: tables with columns, constraints and indexes, row security, policies, triggers,
 * functions, and who may do what; everything by name, so that two databases that are the same give the same text.
 */
export async function dumpDatabase(client: pg.Client): Promise<string> {
  const parts: string[] = []
  for (const [title, sql] of Object.entries(PARTS)) {
    const { rows } = await client.query<{ line: string }>(sql)
    parts.push(`-- ${title}\n\n${rows.map((row) => row.line.trim()).join('\n')}`)
  }
  return `${parts.join('\n\n')}\n`
}

const OURS = "n.nspname in ('public', 'app')"
const LIST_OF_ROLES = (roles: string) => `(select string_agg(case r when 0 then 'public' else pg_get_userbyid(r) end, ', ' order by pg_get_userbyid(r)) from unnest(${roles}) r)`
const GRANTEE = "case x.grantee when 0 then 'public' else pg_get_userbyid(x.grantee) end"
const NOT_THE_OWNER = (owner: string) => `x.grantee <> ${owner}`

/** Each gives a row a line, as \`line\`, in its order. */
const PARTS: Readonly<Record<string, string>> = {
  tables: `
    select format(E'create table %I (\\n%s\\n);', c.relname, string_agg(part.text, E',\\n' order by part.place, part.name)) || case when c.relrowsecurity then
      format(E'\\nalter table %I enable row level security;', c.relname) else '' end || case when c.relforcerowsecurity then
      format(E'\\nalter table %I force row level security;', c.relname) else '' end || E'\\n' as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (
      select a.attnum::int as place, a.attname::text as name, format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as text
      from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      union all
      select 10000, k.conname, format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) from pg_constraint k
      where k.conrelid = c.oid and k.contype <> 'n'
    ) part
    where ${OURS} and c.relkind in ('r', 'p') group by c.oid, c.relname order by c.relname`,
  views: `
    select format('create view %I as %s', c.relname, pg_get_viewdef(c.oid)) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OURS} and c.relkind in ('v', 'm') order by c.relname`,
  indexes: `
    select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
    join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) order by c.relname`,
  policies: `
    select format('create policy %I on %I for %s to %s using (%s) with check (%s);', p.polname, c.relname,
      case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
      ${LIST_OF_ROLES('p.polroles')}, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as line
    from pg_policy p join pg_class c on c.oid = p.polrelid order by c.relname, p.polname`,
  triggers: `
    select pg_get_triggerdef(t.oid) || ';' as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal order by c.relname, t.tgname`,
  functions: `
    select pg_get_functiondef(p.oid) || ';' || case when p.proowner = n.nspowner then '' else
      format(E'\\nalter function %s owner to %I;', p.oid::regprocedure, pg_get_userbyid(p.proowner)) end || E'\\n' as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS} and p.prokind in ('f', 'p') order by p.proname, p.oid::regprocedure::text`,
  'who may do what': `
    select line from (
      select format('grant %s on %I to %s;', lower(string_agg(x.privilege_type, ', ' order by x.privilege_type)), c.relname, ${GRANTEE}) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) x
      where ${OURS} and ${NOT_THE_OWNER('c.relowner')} group by c.relname, x.grantee
      union all
      select format('grant execute on function %s to %s;', p.oid::regprocedure, ${GRANTEE})
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where ${OURS} and ${NOT_THE_OWNER('p.proowner')}
      union all
      select format('grant %s on schema %I to %s;', lower(x.privilege_type), n.nspname, ${GRANTEE})
      from pg_namespace n cross join lateral aclexplode(n.nspacl) x where ${OURS} and ${NOT_THE_OWNER('n.nspowner')}
    ) grants order by line`,
}
