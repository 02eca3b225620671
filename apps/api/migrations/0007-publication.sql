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
  -- 0: preliminary, written by the publication. From 1: sent out by an issue of this shoot day, numbered for ever.
  issue int not null default 0 check (issue >= 0),
  issued_at timestamptz,
  issued_by text,
  account_id uuid references account,
  -- The version of the working sheet that went out.
  sheet_version int,
  -- Who approved what was issued, as it was then.
  approvals json not null default '[]',
  idempotency_key uuid,
  -- The day as it stood on the board: two sheets with the same tell the same calls, places and scenes.
  fingerprint text not null default '',
  primary key (organization_id, call_sheet_id),
  constraint call_sheet_day_key unique (organization_id, revision_id, day_id, issue),
  constraint call_sheet_production_key unique (organization_id, production_id, call_sheet_id),
  constraint call_sheet_issued_check check ((issue = 0) = (issued_at is null) and (issue = 0) = (issued_by is null) and (issue = 0) = (idempotency_key is null)),
  constraint call_sheet_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id)
);
create index call_sheet_production_index on call_sheet (organization_id, production_id);
create unique index call_sheet_issue_key on call_sheet (organization_id, day_id, issue) where issue > 0;
create unique index call_sheet_idempotency_key on call_sheet (organization_id, production_id, idempotency_key) where issue > 0;
call app.protect('call_sheet');

-- What an issued sheet told each person it calls. A later sheet that tells them the same keeps asking as the earlier did.
create table sheet_call (
  organization_id uuid not null,
  call_sheet_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  issue int not null check (issue > 0),
  -- The issue that asks this person for an answer.
  asks int not null check (asks > 0 and asks <= issue),
  call_at timestamptz not null,
  facts json not null,
  primary key (organization_id, call_sheet_id, person_id),
  constraint sheet_call_sheet_fk foreign key (organization_id, production_id, call_sheet_id)
    references call_sheet (organization_id, production_id, call_sheet_id)
);
create index sheet_call_person_index on sheet_call (organization_id, production_id, person_id, day_id, issue desc);
call app.protect('sheet_call');

-- The working call sheet of a shoot day: what the office types, and whether it is ready to go out.
create table sheet_draft (
  organization_id uuid not null,
  day_id uuid not null,
  production_id uuid not null,
  unit_id uuid not null,
  version int not null default 1 check (version > 0),
  details jsonb not null default '{}',
  -- By field: the version it was last typed in, by whom and when.
  typed jsonb not null default '{}',
  -- What it was ready for: the version of the sheet, and the day as it stood on the board.
  ready_version int,
  ready_fingerprint text,
  ready_by text,
  ready_at timestamptz,
  primary key (organization_id, day_id),
  constraint sheet_draft_production_key unique (organization_id, production_id, day_id),
  constraint sheet_draft_unit_fk foreign key (organization_id, production_id, unit_id) references unit (organization_id, production_id, unit_id)
);
call app.protect('sheet_draft');

-- Approvals of a working call sheet, each of one version of it and of its day on the board.
create table sheet_approval (
  organization_id uuid not null,
  sheet_approval_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  role text not null check (role in ('assistantDirector', 'productionManager')),
  version int not null,
  fingerprint text not null,
  account_id uuid not null references account,
  approved_by text not null,
  approved_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organization_id, sheet_approval_id),
  constraint sheet_approval_draft_fk foreign key (organization_id, production_id, day_id)
    references sheet_draft (organization_id, production_id, day_id)
);
create unique index sheet_approval_role_key on sheet_approval (organization_id, day_id, role) where withdrawn_at is null;
call app.protect('sheet_approval');

-- Safety bulletins, maps and whatever else goes out with the sheet of a day.
create table sheet_attachment (
  organization_id uuid not null,
  sheet_attachment_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  kind text not null check (kind in ('safetyBulletin', 'map', 'other')),
  file_name text not null check (length(file_name) between 1 and 200),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  bytes bytea not null check (length(bytes) between 1 and 10485760),
  account_id uuid not null references account,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (organization_id, sheet_attachment_id),
  constraint sheet_attachment_draft_fk foreign key (organization_id, production_id, day_id)
    references sheet_draft (organization_id, production_id, day_id)
);
create index sheet_attachment_day_index on sheet_attachment (organization_id, day_id);
call app.protect('sheet_attachment');

-- What stands on every call sheet of a production, typed once.
create table sheet_setting (
  organization_id uuid not null,
  production_id uuid not null,
  version int not null default 1 check (version > 0),
  settings jsonb not null default '{}',
  primary key (organization_id, production_id),
  constraint sheet_setting_production_fk foreign key (organization_id, production_id) references production
);
call app.protect('sheet_setting');

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
  -- 0 as published; each call sheet issued from the revision writes the next edition of what it changed.
  edition int not null default 0 check (edition >= 0),
  primary key (organization_id, revision_id, audience, subject_id, edition),
  constraint snapshot_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id)
);
create index snapshot_reader_index on snapshot (organization_id, production_id, audience, subject_id, number desc, edition desc);
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
  -- Changes that want an answer, by their names: kind and shoot day. Each may be answered for itself.
  asks text[] not null default '{}',
  -- The issued sheet this is the notice of; null for the notice of a revision.
  call_sheet_id uuid,
  primary key (organization_id, notice_id),
  constraint notice_sheet_fk foreign key (organization_id, production_id, call_sheet_id)
    references call_sheet (organization_id, production_id, call_sheet_id),
  constraint notice_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id),
  constraint notice_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create unique index notice_person_key on notice (organization_id, revision_id, person_id) where call_sheet_id is null;
create unique index notice_sheet_key on notice (organization_id, call_sheet_id, person_id) where call_sheet_id is not null;
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
  -- For an answer to an issued sheet: its shoot day and its issue.
  day_id uuid,
  issue int check (issue > 0),
  -- For an answer to one change of a notice: its kind and shoot day; null answers all of it.
  change_id text check (length(change_id) <= 100),
  primary key (organization_id, acknowledgement_id),
  constraint acknowledgement_sheet_check check ((day_id is null) = (issue is null)),
  constraint acknowledgement_client_key unique (organization_id, person_id, client_answer_id),
  constraint acknowledgement_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index acknowledgement_person_index on acknowledgement (organization_id, production_id, person_id, revision_number desc, at desc);
call app.protect('acknowledgement');
