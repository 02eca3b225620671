-- A draft's board is one value: the schedule engine owns its inside, the server its version.
create table draft (
  organization_id uuid not null,
  draft_id uuid not null,
  production_id uuid not null,
  unit_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  board jsonb not null,
  version int not null default 0,
  published_version int,
  -- Of a unit's drafts, the one that is worked on and published.
  current boolean not null default true,
  removed_at timestamptz,
  flags_version int not null default 0,
  primary key (organization_id, draft_id),
  constraint draft_production_key unique (organization_id, production_id, draft_id),
  constraint draft_production_fk foreign key (organization_id, production_id) references production,
  constraint draft_unit_fk foreign key (organization_id, production_id, unit_id) references unit (organization_id, production_id, unit_id),
  constraint draft_current_stays check (not current or removed_at is null)
);
create unique index draft_current_key on draft (organization_id, unit_id) where current;
create index draft_production_index on draft (organization_id, production_id);
call app.protect('draft');

create table draft_edit (
  organization_id uuid not null,
  draft_id uuid not null,
  version int not null check (version > 0),
  client_edit_id uuid not null,
  edit jsonb not null,
  inverse jsonb not null,
  account_id uuid not null references account,
  author text not null,
  at timestamptz not null,
  primary key (organization_id, draft_id, version),
  constraint draft_edit_client_key unique (organization_id, draft_id, client_edit_id),
  constraint draft_edit_draft_fk foreign key (organization_id, draft_id) references draft
);
call app.protect('draft_edit');

-- Red flags of a draft somebody takes responsibility for. The key says rule, subjects and figures: other figures are another flag.
create table acknowledged_flag (
  organization_id uuid not null,
  draft_id uuid not null,
  key text not null check (length(key) between 1 and 300),
  reason text not null check (length(reason) between 1 and 1000),
  account_id uuid not null references account,
  author text not null,
  at timestamptz not null,
  primary key (organization_id, draft_id, key),
  constraint acknowledged_flag_draft_fk foreign key (organization_id, draft_id) references draft
);
call app.protect('acknowledged_flag');
