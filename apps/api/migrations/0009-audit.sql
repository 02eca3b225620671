-- Who did what, when, on whose behalf. Entries are added and read, never changed; each carries the hash of the one before.
create table audit_entry (
  organization_id uuid not null references organization,
  audit_entry_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  account_id uuid,
  actor text not null,
  on_behalf_of text,
  operation text not null,
  production_id uuid,
  entity_id uuid,
  subject text not null,
  facts jsonb not null default '{}',
  allowed boolean not null,
  request_id text not null,
  hash bytea not null,
  primary key (organization_id, audit_entry_id),
  constraint audit_entry_sequence_key unique (organization_id, sequence)
);
create index audit_entry_production_index on audit_entry (organization_id, production_id, sequence desc);
call app.protect('audit_entry');

-- Numbers and chains an entry within its organization; entries of one organization wait for each other.
create function app.chain_audit_entry() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit:' || new.organization_id, 0));
  select a.sequence, a.hash into last from audit_entry a
    where a.organization_id = new.organization_id order by a.sequence desc limit 1;
  new.sequence := coalesce(last.sequence, 0) + 1;
  new.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(
    concat_ws('|', new.organization_id, new.audit_entry_id, new.sequence, extract(epoch from new.at), new.account_id, new.actor,
      new.on_behalf_of, new.operation, new.production_id, new.entity_id, new.subject, new.facts, new.allowed), 'UTF8'));
  if new.sequence = 1 then
    insert into audit_check (organization_id) values (new.organization_id) on conflict do nothing;
  end if;
  return new;
end $$;
create trigger chain_audit_entry before insert on audit_entry for each row execute function app.chain_audit_entry();

-- When each organization's chain was looked at last, and what was found. The length found is kept: what is cut off at the end leaves no other trace.
create table audit_check (
  organization_id uuid not null references organization,
  checked_at timestamptz,
  leased_until timestamptz,
  entries int not null default 0,
  fault text check (fault in ('missing', 'changed')),
  sequence int,
  primary key (organization_id),
  check ((fault is null) = (sequence is null))
);
call app.protect('audit_check');

-- Leases chains nobody looked at for a day; whoever's lease runs out leaves the chain to somebody else.
create function app.claim_audit_checks(at timestamptz, lease interval, most int)
returns table (organization_id uuid, entries int)
language sql security definer set search_path = public, pg_temp as $$
  update audit_check c set leased_until = at + lease
  from (
    select q.organization_id from audit_check q
    where (q.checked_at is null or q.checked_at <= at - interval '1 day') and (q.leased_until is null or q.leased_until <= at)
    order by q.checked_at nulls first, q.organization_id limit most for update skip locked
  ) due
  where c.organization_id = due.organization_id
  returning c.organization_id, c.entries
$$;

-- How many chains are broken, and when the chain that was left longest was looked at.
create function app.audit_chains() returns table (broken int, checked_since timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(fault)::int, min(checked_at) from audit_check
$$;
