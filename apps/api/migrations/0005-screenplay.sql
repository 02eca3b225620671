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
  -- "D1", "N2"; empty when nobody said.
  script_day text not null default '' check (length(script_day) <= 20),
  -- Null: not decided, the main unit.
  unit_id uuid,
  -- Typed by hand; null: from the length.
  estimated_minutes int check (estimated_minutes between 1 and 2880),
  background int not null default 0 check (background between 0 and 100000),
  version int not null default 1,
  primary key (organization_id, scene_id),
  constraint scene_production_key unique (organization_id, production_id, scene_id),
  constraint scene_production_fk foreign key (organization_id, production_id) references production,
  constraint scene_unit_fk foreign key (organization_id, production_id, unit_id)
    references unit (organization_id, production_id, unit_id)
);
create index scene_production_index on scene (organization_id, production_id, position);
call app.protect('scene');

-- Anything a scene needs, by one of the standard categories; what plays people are 'Cast Members'.
create table element (
  organization_id uuid not null,
  element_id uuid not null,
  production_id uuid not null,
  category text not null check (length(category) between 1 and 40),
  name text not null check (length(name) between 1 and 200),
  name_folded text not null,
  -- Folded names the screenplay also has for it: of elements merged into it, and its own from before.
  aliases text[] not null default '{}' check (cardinality(aliases) <= 200),
  board_id text check (length(board_id) between 1 and 10),
  person_id uuid,
  include_in_dood boolean not null default true,
  allow_hold boolean not null default false,
  allow_drop boolean not null default false,
  minimum_drop_days int not null default 10 check (minimum_drop_days between 1 and 365),
  day_rate int check (day_rate between 0 and 10000000),
  -- Kept, so that the next draft of the screenplay does not bring it back.
  removed_at timestamptz,
  version int not null default 1,
  primary key (organization_id, element_id),
  constraint element_production_key unique (organization_id, production_id, element_id),
  constraint element_name_key unique (organization_id, production_id, category, name_folded),
  constraint element_drop_check check (allow_hold or not allow_drop),
  constraint element_production_fk foreign key (organization_id, production_id) references production,
  constraint element_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create unique index element_board_id_key on element (organization_id, production_id, category, board_id) where removed_at is null;
create index element_person_index on element (organization_id, person_id);
call app.protect('element');

create table scene_element (
  organization_id uuid not null,
  production_id uuid not null,
  scene_id uuid not null,
  element_id uuid not null,
  quantity int not null default 1 check (quantity between 1 and 10000),
  -- What the screenplay says follows it; what somebody put in or took out stays as they left it.
  source text not null check (source in ('screenplay', 'hand')),
  taken_out boolean not null default false,
  primary key (organization_id, scene_id, element_id),
  constraint scene_element_scene_fk foreign key (organization_id, production_id, scene_id)
    references scene (organization_id, production_id, scene_id),
  constraint scene_element_element_fk foreign key (organization_id, production_id, element_id)
    references element (organization_id, production_id, element_id)
);
create index scene_element_element_index on scene_element (organization_id, element_id);
create index scene_element_production_index on scene_element (organization_id, production_id);
call app.protect('scene_element');

-- Every scene with the one also needs the other: a minor brings a studio teacher.
create table element_link (
  organization_id uuid not null,
  production_id uuid not null,
  element_id uuid not null,
  linked_element_id uuid not null,
  primary key (organization_id, element_id, linked_element_id),
  constraint element_link_other_check check (element_id <> linked_element_id),
  constraint element_link_element_fk foreign key (organization_id, production_id, element_id)
    references element (organization_id, production_id, element_id),
  constraint element_link_linked_fk foreign key (organization_id, production_id, linked_element_id)
    references element (organization_id, production_id, element_id)
);
create index element_link_production_index on element_link (organization_id, production_id);
create index element_link_linked_index on element_link (organization_id, linked_element_id);
call app.protect('element_link');

-- When an element or a person can, might or cannot be had; both days included.
create table availability (
  organization_id uuid not null,
  availability_id uuid not null,
  production_id uuid not null,
  element_id uuid,
  person_id uuid,
  from_date date not null,
  to_date date not null,
  kind text not null check (kind in ('unavailable', 'hold', 'confirmed')),
  note text not null default '' check (length(note) <= 500),
  version int not null default 1,
  primary key (organization_id, availability_id),
  constraint availability_one_check check (num_nonnulls(element_id, person_id) = 1),
  constraint availability_dates_check check (from_date <= to_date),
  constraint availability_element_fk foreign key (organization_id, production_id, element_id)
    references element (organization_id, production_id, element_id),
  constraint availability_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index availability_production_index on availability (organization_id, production_id, from_date);
call app.protect('availability');

-- Days an element is busy without being on camera.
create table element_event (
  organization_id uuid not null,
  element_event_id uuid not null,
  production_id uuid not null,
  element_id uuid not null,
  date date not null,
  kind text not null check (kind in ('travel', 'rehearsal', 'fitting')),
  version int not null default 1,
  primary key (organization_id, element_event_id),
  constraint element_event_key unique (organization_id, element_id, date, kind),
  constraint element_event_element_fk foreign key (organization_id, production_id, element_id)
    references element (organization_id, production_id, element_id)
);
create index element_event_production_index on element_event (organization_id, production_id, date);
call app.protect('element_event');

-- Two elements that were made one: how both were, and how the one that stayed stood after it, so that it can be undone.
create table element_merge (
  organization_id uuid not null,
  element_merge_id uuid not null,
  production_id uuid not null,
  into_element_id uuid not null,
  merged_at timestamptz not null,
  before jsonb not null,
  standing jsonb not null,
  primary key (organization_id, element_merge_id),
  constraint element_merge_production_fk foreign key (organization_id, production_id) references production
);
create index element_merge_production_index on element_merge (organization_id, production_id, merged_at);
call app.protect('element_merge');

-- A scene that must be shot before another, or on the same day.
create table scene_order (
  organization_id uuid not null,
  scene_order_id uuid not null,
  production_id uuid not null,
  kind text not null check (kind in ('before', 'sameDay')),
  first_scene_id uuid not null,
  second_scene_id uuid not null,
  reason text not null default '' check (length(reason) <= 500),
  version int not null default 1,
  primary key (organization_id, scene_order_id),
  constraint scene_order_key unique (organization_id, first_scene_id, second_scene_id),
  constraint scene_order_other_check check (first_scene_id <> second_scene_id),
  constraint scene_order_first_fk foreign key (organization_id, production_id, first_scene_id)
    references scene (organization_id, production_id, scene_id),
  constraint scene_order_second_fk foreign key (organization_id, production_id, second_scene_id)
    references scene (organization_id, production_id, scene_id)
);
create index scene_order_production_index on scene_order (organization_id, production_id);
call app.protect('scene_order');

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
