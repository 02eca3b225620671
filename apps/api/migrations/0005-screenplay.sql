create table scene (
  organization_id uuid not null,
  scene_id uuid not null,
  production_id uuid not null,
  number text not null check (length(number) <= 20),
  heading text not null check (length(heading) <= 1000),
  int_ext text check (int_ext in ('INT', 'EXT', 'INT/EXT')),
  set_name text not null check (length(set_name) <= 1000),
  time_of_day text check (length(time_of_day) <= 200),
  lighting text check (lighting in ('day', 'night', 'dawn/dusk')),
  synopsis text not null default '' check (length(synopsis) <= 4000),
  eighths int not null check (eighths between 0 and 4000),
  eighths_estimated boolean not null,
  characters text[] not null default '{}',
  elements jsonb not null default '[]',
  notes text[] not null default '{}',
  blocks jsonb not null default '[]',
  fingerprint text not null default '',
  omitted boolean not null default false,
  edited_fields text[] not null default '{}',
  position int not null,
  version int not null default 1,
  primary key (organization_id, scene_id),
  constraint scene_production_fk foreign key (organization_id, production_id) references production
);
create index scene_production_index on scene (organization_id, production_id, position);
call app.protect('scene');

-- A screenplay on its way in; read by the worker in a child process.
create table screenplay_import (
  organization_id uuid not null,
  screenplay_import_id uuid not null,
  production_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 255),
  bytes bytea,
  state text not null default 'queued' check (state in ('queued', 'reading', 'ready', 'refused', 'accepted', 'discarded')),
  progress int not null default 0 check (progress between 0 and 100),
  refusal text,
  screenplay jsonb,
  -- What was compared with: the sum of versions of the production's scenes.
  compared_with text,
  comparison jsonb,
  attempts int not null default 0,
  leased_until timestamptz,
  account_id uuid not null references account,
  created_at timestamptz not null default now(),
  primary key (organization_id, screenplay_import_id),
  constraint screenplay_import_production_fk foreign key (organization_id, production_id) references production
);
create index screenplay_import_production_index on screenplay_import (organization_id, production_id, created_at desc);
create index screenplay_import_queue_index on screenplay_import (created_at) where state in ('queued', 'reading');
call app.protect('screenplay_import');

-- Leases the oldest waiting imports to one worker, whatever organization they belong to.
create function app.claim_screenplay_imports(at timestamptz, lease interval, most int)
returns table (organization_id uuid, screenplay_import_id uuid)
language sql security definer set search_path = public, pg_temp as $$
  update screenplay_import i
  set state = 'reading', leased_until = at + lease, attempts = i.attempts + 1
  from (
    select q.organization_id, q.screenplay_import_id from screenplay_import q
    where q.state = 'queued' or (q.state = 'reading' and q.leased_until < at)
    order by q.created_at limit most for update skip locked
  ) due
  where i.organization_id = due.organization_id and i.screenplay_import_id = due.screenplay_import_id
  returning i.organization_id, i.screenplay_import_id
$$;
