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
  primary key (organization_id, draft_id),
  constraint draft_production_key unique (organization_id, production_id, draft_id),
  constraint draft_production_fk foreign key (organization_id, production_id) references production,
  constraint draft_unit_fk foreign key (organization_id, unit_id) references unit
);
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
