-- A revision is a published draft, frozen. Nothing here is ever updated, but for answers that are added.
create table revision (
  organization_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  -- Numbers and colours run through the production; what a revision replaces is its unit's last.
  unit_id uuid not null,
  draft_id uuid not null,
  draft_version int not null,
  number int not null check (number > 0),
  colour text not null,
  tint text not null,
  replaces text,
  reason text not null check (length(reason) <= 1000),
  idempotency_key uuid not null,
  board jsonb not null,
  -- Bookings and shoot days as the notice engine compares them. What is only ever read whole is json: kept as it was written.
  facts json not null,
  unit_changes json not null,
  unchanged_days int not null,
  total_days int not null,
  published_at timestamptz not null,
  account_id uuid not null references account,
  published_by text not null,
  primary key (organization_id, revision_id),
  constraint revision_number_key unique (organization_id, production_id, number),
  constraint revision_idempotency_key unique (organization_id, production_id, idempotency_key),
  constraint revision_production_key unique (organization_id, production_id, revision_id),
  constraint revision_draft_fk foreign key (organization_id, production_id, draft_id)
    references draft (organization_id, production_id, draft_id),
  constraint revision_unit_fk foreign key (organization_id, production_id, unit_id) references unit (organization_id, production_id, unit_id)
);
create index revision_unit_index on revision (organization_id, unit_id, number desc);
call app.protect('revision');

create table booking (
  organization_id uuid not null,
  revision_id uuid not null,
  day_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  day_number int not null,
  call_date date not null,
  call_time text not null,
  call_at timestamptz not null,
  status text not null,
  scene_numbers text[] not null,
  primary key (organization_id, revision_id, day_id, person_id),
  -- People come from the facts the same transaction read, and are never deleted: checking each of a thousand people's days again
  -- would take most of the time a publication takes.
  constraint booking_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id)
);
create index booking_person_index on booking (organization_id, person_id, revision_id);
call app.protect('booking');

create table call_sheet (
  organization_id uuid not null,
  call_sheet_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  day_number int not null,
  date date not null,
  general_call text not null,
  location text not null,
  called int not null,
  view json not null,
  primary key (organization_id, call_sheet_id),
  constraint call_sheet_day_key unique (organization_id, revision_id, day_id),
  constraint call_sheet_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id)
);
create index call_sheet_production_index on call_sheet (organization_id, production_id);
call app.protect('call_sheet');

-- What each reader may see, built at publication without the columns they may not.
create table snapshot (
  organization_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  -- A person's own calls; a shoot day's sheet as crew may read it; the plan for the client.
  audience text not null check (audience in ('person', 'day', 'client')),
  -- The person, the shoot day, or the production for its client.
  subject_id uuid not null,
  number int not null,
  -- For a person: the newest revision up to this one that asks them for an answer.
  asks int,
  body text not null,
  primary key (organization_id, revision_id, audience, subject_id),
  constraint snapshot_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id)
);
create index snapshot_reader_index on snapshot (organization_id, production_id, audience, subject_id, number desc);
call app.protect('snapshot');

create table notice (
  organization_id uuid not null,
  notice_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  concerned boolean not null,
  subject text not null,
  sentences text[] not null,
  changes json not null,
  primary key (organization_id, notice_id),
  constraint notice_person_key unique (organization_id, revision_id, person_id),
  constraint notice_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id),
  constraint notice_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index notice_reader_index on notice (organization_id, production_id, person_id);
call app.protect('notice');

-- A person's answers, one after the other; the newest counts.
create table acknowledgement (
  organization_id uuid not null,
  acknowledgement_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  revision_number int not null,
  kind text not null check (kind in ('confirmed', 'late', 'cannot', 'wrongDetails', 'callMe')),
  message text not null check (length(message) <= 1000),
  client_answer_id uuid not null,
  at timestamptz not null,
  primary key (organization_id, acknowledgement_id),
  constraint acknowledgement_client_key unique (organization_id, person_id, client_answer_id),
  constraint acknowledgement_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index acknowledgement_person_index on acknowledgement (organization_id, production_id, person_id, revision_number desc, at desc);
call app.protect('acknowledgement');
