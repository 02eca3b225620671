-- The ground every other table stands on: who is asking, and what they may reach.
create schema app;

-- Loud when the organization was forgotten: an empty list would look like an answer.
create function app.no_organization() returns uuid language plpgsql stable as $$
begin
  raise exception 'no organization in this transaction' using errcode = 'CB001';
end $$;

-- The organization of this transaction. One expression, so that the planner writes it into every policy.
create function app.organization_id() returns uuid language sql stable as $$
  select coalesce(nullif(current_setting('app.organization_id', true), '')::uuid, app.no_organization())
$$;

create function app.keep_organization() returns trigger language plpgsql as $$
begin
  if new.organization_id <> old.organization_id then
    raise exception 'a row never changes its organization' using errcode = 'CB002';
  end if;
  return new;
end $$;

-- Puts a table under its organization: row security, forced on the owner too, and a tenant that never changes.
create procedure app.protect(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_organization on %s to callboard_app, callboard_worker using (organization_id = (select app.organization_id())) with check (organization_id = (select app.organization_id()))',
    target);
  execute format('create trigger keep_organization before update on %s for each row execute function app.keep_organization()', target);
end $$;

-- The doorkeeper owns the few functions that look across organizations before one is known: to open a session, to
-- lease work. It cannot log in, and reaches only the tables it is let into here.
create procedure app.admit_doorkeeper(target regclass, columns text default null) language plpgsql as $$
begin
  execute format('create policy doorkeeper on %s to callboard_doorkeeper using (true) with check (true)', target);
  execute format('grant select %s on %s to callboard_doorkeeper', '(' || columns || ')', target);
end $$;

create table organization (
  organization_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);
call app.protect('organization');
