-- Copies of one call sheet, each with a name across it, set by the worker for the person who asked; gone after a day.
create table sheet_batch (
  organization_id uuid not null,
  sheet_batch_id uuid not null,
  production_id uuid not null,
  call_sheet_id uuid not null,
  account_id uuid not null references account,
  paper text not null check (paper in ('a4', 'letter')),
  state text not null default 'queued' check (state in ('queued', 'setting', 'ready', 'failed', 'expired')),
  total int not null check (total > 0),
  done int not null default 0 check (done between 0 and total),
  attempts int not null default 0,
  leased_until timestamptz,
  created_at timestamptz not null,
  started_at timestamptz,
  expires_at timestamptz not null,
  primary key (organization_id, sheet_batch_id),
  constraint sheet_batch_sheet_fk foreign key (organization_id, production_id, call_sheet_id)
    references call_sheet (organization_id, production_id, call_sheet_id)
);
-- One at a time for each person and sheet.
create unique index sheet_batch_asker_key on sheet_batch (organization_id, call_sheet_id, account_id) where state <> 'expired';
create index sheet_batch_queue_index on sheet_batch (created_at) where state in ('queued', 'setting');
create index sheet_batch_expiry_index on sheet_batch (expires_at);
call app.protect('sheet_batch');

-- A copy that is set: kept one by one, so that a worker that dies leaves what it did.
create table sheet_copy (
  organization_id uuid not null,
  sheet_batch_id uuid not null,
  position int not null check (position > 0),
  bytes bytea not null,
  primary key (organization_id, sheet_batch_id, position),
  constraint sheet_copy_batch_fk foreign key (organization_id, sheet_batch_id) references sheet_batch
);
call app.protect('sheet_copy');

-- Leases what waits, oldest first, and what is a day old, which is taken away.
create function app.claim_sheet_batches(at timestamptz, lease interval, most int)
returns table (organization_id uuid, sheet_batch_id uuid, attempts int, state text)
language sql security definer set search_path = public, pg_temp as $$
  update sheet_batch b
  set state = case when b.expires_at <= at then 'expired' when b.attempts >= 5 then 'failed' else 'setting' end,
    leased_until = at + lease, attempts = b.attempts + 1, started_at = coalesce(b.started_at, at)
  from (
    select q.organization_id, q.sheet_batch_id from sheet_batch q
    where (q.expires_at <= at or q.state in ('queued', 'setting')) and (q.leased_until is null or q.leased_until < at)
    order by q.created_at limit most for update skip locked
  ) due
  where b.organization_id = due.organization_id and b.sheet_batch_id = due.sheet_batch_id
  returning b.organization_id, b.sheet_batch_id, b.attempts, b.state
$$;

grant select, insert, update, delete on sheet_batch to callboard_app, callboard_worker;
grant select, insert, delete on sheet_copy to callboard_app, callboard_worker;
grant create on schema app to callboard_doorkeeper;
call app.admit_doorkeeper('sheet_batch');
grant update on sheet_batch to callboard_doorkeeper;
alter function app.claim_sheet_batches(timestamptz, interval, int) owner to callboard_doorkeeper;
revoke create on schema app from callboard_doorkeeper;
revoke execute on function app.claim_sheet_batches(timestamptz, interval, int) from public;
grant execute on function app.claim_sheet_batches(timestamptz, interval, int) to callboard_worker;
