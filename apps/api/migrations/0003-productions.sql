create table production (
  organization_id uuid not null references organization,
  production_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  kind text not null check (kind in ('feature', 'commercial', 'series', 'documentary', 'other')),
  company text not null check (length(company) <= 200),
  client_name text not null check (length(client_name) <= 200),
  zone text not null check (length(zone) between 1 and 64),
  clock text not null default 'h24' check (clock in ('h24', 'h12')),
  paper text not null default 'a4' check (paper in ('a4', 'letter')),
  revision_cycle text[] not null check (cardinality(revision_cycle) between 1 and 40),
  palette jsonb not null default '{}',
  minimum_rest int not null default 660 check (minimum_rest between 0 and 1440),
  -- How long a publication or a call sheet waits before it is sent, so that it can be taken back.
  undo_seconds int not null default 20 check (undo_seconds between 0 and 600),
  -- Whether people whose days a revision leaves alone get a digest of it.
  digest boolean not null default true,
  -- Names of rule packs the schedule is checked against.
  rule_packs text[] not null default '{house-rules}' check (cardinality(rule_packs) <= 20),
  -- Colours of breakdown categories that are not the usual ones, by category.
  category_colours jsonb not null default '{}',
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (organization_id, production_id)
);
call app.protect('production');

create table membership_production (
  organization_id uuid not null,
  membership_id uuid not null,
  production_id uuid not null,
  primary key (organization_id, membership_id, production_id),
  constraint membership_production_membership_fk foreign key (organization_id, membership_id) references membership on delete cascade,
  constraint membership_production_production_fk foreign key (organization_id, production_id) references production
);
call app.protect('membership_production');

-- Who holds each of these session tokens as of now, for those who listen: many in one look, and no organization is set.
create function app.viewers_of(hashes bytea[], at timestamptz)
returns table (
  token_hash bytea, session_id uuid, account_id uuid, organization_id uuid, membership_id uuid, role text, production_ids uuid[], last_used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.token_hash, s.session_id, s.account_id, s.organization_id, m.membership_id, m.role,
    coalesce((select array_agg(mp.production_id) from membership_production mp
      where mp.organization_id = m.organization_id and mp.membership_id = m.membership_id), '{}'),
    s.last_used_at
  from session s
  join membership m on m.organization_id = s.organization_id and m.account_id = s.account_id
  where s.token_hash = any (hashes) and s.ends_at > at and s.last_used_at > at - interval '12 hours'
$$;

create table unit (
  organization_id uuid not null,
  unit_id uuid not null,
  production_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  kind text not null default 'main' check (kind in ('main', 'second', 'splinter')),
  removed_at timestamptz,
  primary key (organization_id, unit_id),
  constraint unit_production_key unique (organization_id, production_id, unit_id),
  constraint unit_production_fk foreign key (organization_id, production_id) references production
);
call app.protect('unit');

create table department (
  organization_id uuid not null,
  department_id uuid not null,
  production_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  call_offset int not null default 0 check (call_offset between -720 and 720),
  position int not null,
  primary key (organization_id, department_id),
  constraint department_production_fk foreign key (organization_id, production_id) references production
);
create unique index department_name_key on department (organization_id, production_id, lower(name));
call app.protect('department');

create table location (
  organization_id uuid not null,
  location_id uuid not null,
  production_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  address text not null check (length(address) <= 500),
  parking text not null check (length(parking) <= 500),
  basecamp text not null check (length(basecamp) <= 500),
  -- The nearest hospital with an emergency room: its name, its address and its phone.
  hospital text not null check (length(hospital) <= 200),
  hospital_address text not null default '' check (length(hospital_address) <= 300),
  hospital_phone text not null default '' check (length(hospital_phone) <= 60),
  notes text not null check (length(notes) <= 2000),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  -- Days it can be had, and the last day the permit holds; null for no end.
  available_from date,
  available_to date,
  permit_until date,
  version int not null default 1,
  primary key (organization_id, location_id),
  constraint location_window_check check (available_from <= available_to),
  constraint location_production_fk foreign key (organization_id, production_id) references production
);
create index location_production_index on location (organization_id, production_id);
call app.protect('location');
