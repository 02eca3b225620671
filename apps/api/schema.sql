-- tables

create table account (
  account_id uuid not null,
  email text not null,
  email_folded text not null,
  name text not null,
  password_hash text not null,
  created_at timestamp with time zone not null default now(),
  constraint account_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint account_email_key UNIQUE (email_folded),
  constraint account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint account_pkey PRIMARY KEY (account_id)
);
create table account_link (
  account_link_id uuid not null,
  purpose text not null,
  token_hash bytea not null,
  account_id uuid,
  sign_up jsonb,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id) ON DELETE CASCADE,
  constraint account_link_pkey PRIMARY KEY (account_link_id),
  constraint account_link_purpose_check CHECK ((purpose = ANY (ARRAY['signUp'::text, 'resetPassword'::text]))),
  constraint account_link_token_key UNIQUE (token_hash)
);
create table account_mail (
  account_mail_id uuid not null,
  to_address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  last_error text,
  next_attempt_at timestamp with time zone not null default now(),
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint account_mail_pkey PRIMARY KEY (account_mail_id),
  constraint account_mail_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'kept'::text, 'failed'::text])))
);
create table account_totp (
  account_id uuid not null,
  sealed_secret bytea not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0,
  constraint account_totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id) ON DELETE CASCADE,
  constraint account_totp_pkey PRIMARY KEY (account_id)
);
create table acknowledged_flag (
  organization_id uuid not null,
  draft_id uuid not null,
  key text not null,
  reason text not null,
  account_id uuid not null,
  author text not null,
  at timestamp with time zone not null,
  constraint acknowledged_flag_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint acknowledged_flag_draft_fk FOREIGN KEY (organization_id, draft_id) REFERENCES draft(organization_id, draft_id),
  constraint acknowledged_flag_key_check CHECK (((length(key) >= 1) AND (length(key) <= 300))),
  constraint acknowledged_flag_pkey PRIMARY KEY (organization_id, draft_id, key),
  constraint acknowledged_flag_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
);
alter table acknowledged_flag enable row level security;
alter table acknowledged_flag force row level security;
create table acknowledgement (
  organization_id uuid not null,
  acknowledgement_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  revision_number integer not null,
  kind text not null,
  message text not null,
  client_answer_id uuid not null,
  at timestamp with time zone not null,
  day_id uuid,
  issue integer,
  change_id text,
  constraint acknowledgement_change_id_check CHECK ((length(change_id) <= 100)),
  constraint acknowledgement_client_key UNIQUE (organization_id, person_id, client_answer_id),
  constraint acknowledgement_issue_check CHECK ((issue > 0)),
  constraint acknowledgement_kind_check CHECK ((kind = ANY (ARRAY['confirmed'::text, 'late'::text, 'cannot'::text, 'wrongDetails'::text, 'callMe'::text]))),
  constraint acknowledgement_message_check CHECK ((length(message) <= 1000)),
  constraint acknowledgement_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint acknowledgement_pkey PRIMARY KEY (organization_id, acknowledgement_id),
  constraint acknowledgement_sheet_check CHECK (((day_id IS NULL) = (issue IS NULL)))
);
alter table acknowledgement enable row level security;
alter table acknowledgement force row level security;
create table audit_check (
  organization_id uuid not null,
  checked_at timestamp with time zone,
  leased_until timestamp with time zone,
  entries integer not null default 0,
  fault text,
  sequence integer,
  constraint audit_check_check CHECK (((fault IS NULL) = (sequence IS NULL))),
  constraint audit_check_fault_check CHECK ((fault = ANY (ARRAY['missing'::text, 'changed'::text]))),
  constraint audit_check_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint audit_check_pkey PRIMARY KEY (organization_id)
);
alter table audit_check enable row level security;
alter table audit_check force row level security;
create table audit_entry (
  organization_id uuid not null,
  audit_entry_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  account_id uuid,
  actor text not null,
  on_behalf_of text,
  operation text not null,
  production_id uuid,
  entity_id uuid,
  subject text not null,
  facts jsonb not null default '{}'::jsonb,
  allowed boolean not null,
  request_id text not null,
  hash bytea not null,
  constraint audit_entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint audit_entry_pkey PRIMARY KEY (organization_id, audit_entry_id),
  constraint audit_entry_sequence_key UNIQUE (organization_id, sequence)
);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create table availability (
  organization_id uuid not null,
  availability_id uuid not null,
  production_id uuid not null,
  element_id uuid,
  person_id uuid,
  from_date date not null,
  to_date date not null,
  kind text not null,
  note text not null default ''::text,
  version integer not null default 1,
  problem_id uuid,
  constraint availability_dates_check CHECK ((from_date <= to_date)),
  constraint availability_element_fk FOREIGN KEY (organization_id, production_id, element_id) REFERENCES element(organization_id, production_id, element_id),
  constraint availability_kind_check CHECK ((kind = ANY (ARRAY['unavailable'::text, 'hold'::text, 'confirmed'::text]))),
  constraint availability_note_check CHECK ((length(note) <= 500)),
  constraint availability_one_check CHECK ((num_nonnulls(element_id, person_id) = 1)),
  constraint availability_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint availability_pkey PRIMARY KEY (organization_id, availability_id),
  constraint availability_problem_fk FOREIGN KEY (organization_id, production_id, problem_id) REFERENCES problem(organization_id, production_id, problem_id)
);
alter table availability enable row level security;
alter table availability force row level security;
create table booking (
  organization_id uuid not null,
  revision_id uuid not null,
  day_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  day_number integer not null,
  call_date date not null,
  call_time text not null,
  call_at timestamp with time zone not null,
  status text not null,
  scene_numbers text[] not null,
  constraint booking_pkey PRIMARY KEY (organization_id, revision_id, day_id, person_id),
  constraint booking_revision_fk FOREIGN KEY (organization_id, production_id, revision_id) REFERENCES revision(organization_id, production_id, revision_id)
);
alter table booking enable row level security;
alter table booking force row level security;
create table calendar_feed (
  organization_id uuid not null,
  calendar_feed_id uuid not null,
  production_id uuid not null,
  person_id uuid,
  token_hash bytea not null,
  account_id uuid,
  created_at timestamp with time zone not null,
  fetched_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint calendar_feed_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint calendar_feed_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint calendar_feed_pkey PRIMARY KEY (organization_id, calendar_feed_id),
  constraint calendar_feed_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id)
);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create table call_sheet (
  organization_id uuid not null,
  call_sheet_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  day_number integer not null,
  date date not null,
  general_call text not null,
  location text not null,
  called integer not null,
  view json not null,
  issue integer not null default 0,
  issued_at timestamp with time zone,
  issued_by text,
  account_id uuid,
  sheet_version integer,
  approvals json not null default '[]'::json,
  idempotency_key uuid,
  fingerprint text not null default ''::text,
  constraint call_sheet_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint call_sheet_day_key UNIQUE (organization_id, revision_id, day_id, issue),
  constraint call_sheet_issue_check CHECK ((issue >= 0)),
  constraint call_sheet_issued_check CHECK ((((issue = 0) = (issued_at IS NULL)) AND ((issue = 0) = (issued_by IS NULL)) AND ((issue = 0) = (idempotency_key IS NULL)))),
  constraint call_sheet_pkey PRIMARY KEY (organization_id, call_sheet_id),
  constraint call_sheet_production_key UNIQUE (organization_id, production_id, call_sheet_id),
  constraint call_sheet_revision_fk FOREIGN KEY (organization_id, production_id, revision_id) REFERENCES revision(organization_id, production_id, revision_id)
);
alter table call_sheet enable row level security;
alter table call_sheet force row level security;
create table contact_preference (
  organization_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  version integer not null default 1,
  channels text[] not null,
  language text not null default 'en'::text,
  quiet_from text,
  quiet_to text,
  zone text,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint contact_preference_changed_by_check CHECK (((length(changed_by) >= 1) AND (length(changed_by) <= 200))),
  constraint contact_preference_channels_check CHECK ((((cardinality(channels) >= 1) AND (cardinality(channels) <= 4)) AND (channels <@ ARRAY['email'::text, 'sms'::text, 'push'::text, 'inApp'::text]))),
  constraint contact_preference_language_check CHECK ((language = ANY (ARRAY['en'::text, 'de'::text, 'es'::text, 'fr'::text, 'pt'::text]))),
  constraint contact_preference_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint contact_preference_pkey PRIMARY KEY (organization_id, person_id),
  constraint contact_preference_quiet_check CHECK ((((quiet_from IS NULL) = (quiet_to IS NULL)) AND (quiet_from <> quiet_to))),
  constraint contact_preference_quiet_from_check CHECK ((quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint contact_preference_quiet_to_check CHECK ((quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint contact_preference_version_check CHECK ((version > 0)),
  constraint contact_preference_zone_check CHECK (((length(zone) >= 1) AND (length(zone) <= 64)))
);
alter table contact_preference enable row level security;
alter table contact_preference force row level security;
create table delivery (
  organization_id uuid not null,
  delivery_id uuid not null,
  production_id uuid not null,
  revision_id uuid not null,
  revision_number integer not null,
  notice_id uuid not null,
  person_id uuid not null,
  channel text not null,
  address text,
  state text not null,
  blocked_by text,
  provider_ref text,
  attempts integer not null default 0,
  last_error text,
  next_attempt_at timestamp with time zone not null,
  leased_until timestamp with time zone,
  lease_id uuid,
  moved_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  constraint delivery_blocked_by_check CHECK ((blocked_by = ANY (ARRAY['noAddress'::text, 'noNumber'::text, 'noConsent'::text, 'noDevice'::text, 'noAccount'::text]))),
  constraint delivery_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'push'::text, 'inApp'::text]))),
  constraint delivery_notice_fk FOREIGN KEY (organization_id, notice_id) REFERENCES notice(organization_id, notice_id),
  constraint delivery_notice_key UNIQUE (organization_id, notice_id, channel),
  constraint delivery_pkey PRIMARY KEY (organization_id, delivery_id),
  constraint delivery_provider_ref_check CHECK (((length(provider_ref) >= 1) AND (length(provider_ref) <= 200))),
  constraint delivery_revision_fk FOREIGN KEY (organization_id, production_id, revision_id) REFERENCES revision(organization_id, production_id, revision_id),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['held'::text, 'queued'::text, 'unknown'::text, 'superseded'::text, 'sent'::text, 'delivered'::text, 'opened'::text, 'confirmed'::text, 'problem'::text, 'bounced'::text, 'failed'::text, 'blocked'::text])))
);
alter table delivery enable row level security;
alter table delivery force row level security;
create table delivery_event (
  organization_id uuid not null,
  delivery_event_id uuid not null,
  delivery_id uuid not null,
  state text not null,
  detail text,
  at timestamp with time zone not null,
  constraint delivery_event_delivery_fk FOREIGN KEY (organization_id, delivery_id) REFERENCES delivery(organization_id, delivery_id),
  constraint delivery_event_pkey PRIMARY KEY (organization_id, delivery_event_id)
);
alter table delivery_event enable row level security;
alter table delivery_event force row level security;
create table department (
  organization_id uuid not null,
  department_id uuid not null,
  production_id uuid not null,
  name text not null,
  call_offset integer not null default 0,
  "position" integer not null,
  constraint department_call_offset_check CHECK (((call_offset >= '-720'::integer) AND (call_offset <= 720))),
  constraint department_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint department_pkey PRIMARY KEY (organization_id, department_id),
  constraint department_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id)
);
alter table department enable row level security;
alter table department force row level security;
create table draft (
  organization_id uuid not null,
  draft_id uuid not null,
  production_id uuid not null,
  unit_id uuid not null,
  name text not null,
  board jsonb not null,
  version integer not null default 0,
  published_version integer,
  current boolean not null default true,
  removed_at timestamp with time zone,
  flags_version integer not null default 0,
  constraint draft_current_stays CHECK (((NOT current) OR (removed_at IS NULL))),
  constraint draft_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint draft_pkey PRIMARY KEY (organization_id, draft_id),
  constraint draft_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint draft_production_key UNIQUE (organization_id, production_id, draft_id),
  constraint draft_unit_fk FOREIGN KEY (organization_id, production_id, unit_id) REFERENCES unit(organization_id, production_id, unit_id)
);
alter table draft enable row level security;
alter table draft force row level security;
create table draft_edit (
  organization_id uuid not null,
  draft_id uuid not null,
  version integer not null,
  client_edit_id uuid not null,
  edit jsonb not null,
  inverse jsonb not null,
  account_id uuid not null,
  author text not null,
  at timestamp with time zone not null,
  constraint draft_edit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint draft_edit_client_key UNIQUE (organization_id, draft_id, client_edit_id),
  constraint draft_edit_draft_fk FOREIGN KEY (organization_id, draft_id) REFERENCES draft(organization_id, draft_id),
  constraint draft_edit_pkey PRIMARY KEY (organization_id, draft_id, version),
  constraint draft_edit_version_check CHECK ((version > 0))
);
alter table draft_edit enable row level security;
alter table draft_edit force row level security;
create table element (
  organization_id uuid not null,
  element_id uuid not null,
  production_id uuid not null,
  category text not null,
  name text not null,
  name_folded text not null,
  aliases text[] not null default '{}'::text[],
  board_id text,
  person_id uuid,
  include_in_dood boolean not null default true,
  allow_hold boolean not null default false,
  allow_drop boolean not null default false,
  minimum_drop_days integer not null default 10,
  day_rate integer,
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint element_aliases_check CHECK ((cardinality(aliases) <= 200)),
  constraint element_board_id_check CHECK (((length(board_id) >= 1) AND (length(board_id) <= 10))),
  constraint element_category_check CHECK (((length(category) >= 1) AND (length(category) <= 40))),
  constraint element_day_rate_check CHECK (((day_rate >= 0) AND (day_rate <= 10000000))),
  constraint element_drop_check CHECK ((allow_hold OR (NOT allow_drop))),
  constraint element_minimum_drop_days_check CHECK (((minimum_drop_days >= 1) AND (minimum_drop_days <= 365))),
  constraint element_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint element_name_key UNIQUE (organization_id, production_id, category, name_folded),
  constraint element_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint element_pkey PRIMARY KEY (organization_id, element_id),
  constraint element_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint element_production_key UNIQUE (organization_id, production_id, element_id)
);
alter table element enable row level security;
alter table element force row level security;
create table element_event (
  organization_id uuid not null,
  element_event_id uuid not null,
  production_id uuid not null,
  element_id uuid not null,
  date date not null,
  kind text not null,
  version integer not null default 1,
  constraint element_event_element_fk FOREIGN KEY (organization_id, production_id, element_id) REFERENCES element(organization_id, production_id, element_id),
  constraint element_event_key UNIQUE (organization_id, element_id, date, kind),
  constraint element_event_kind_check CHECK ((kind = ANY (ARRAY['travel'::text, 'rehearsal'::text, 'fitting'::text]))),
  constraint element_event_pkey PRIMARY KEY (organization_id, element_event_id)
);
alter table element_event enable row level security;
alter table element_event force row level security;
create table element_link (
  organization_id uuid not null,
  production_id uuid not null,
  element_id uuid not null,
  linked_element_id uuid not null,
  constraint element_link_element_fk FOREIGN KEY (organization_id, production_id, element_id) REFERENCES element(organization_id, production_id, element_id),
  constraint element_link_linked_fk FOREIGN KEY (organization_id, production_id, linked_element_id) REFERENCES element(organization_id, production_id, element_id),
  constraint element_link_other_check CHECK ((element_id <> linked_element_id)),
  constraint element_link_pkey PRIMARY KEY (organization_id, element_id, linked_element_id)
);
alter table element_link enable row level security;
alter table element_link force row level security;
create table element_merge (
  organization_id uuid not null,
  element_merge_id uuid not null,
  production_id uuid not null,
  into_element_id uuid not null,
  merged_at timestamp with time zone not null,
  before jsonb not null,
  standing jsonb not null,
  constraint element_merge_pkey PRIMARY KEY (organization_id, element_merge_id),
  constraint element_merge_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id)
);
alter table element_merge enable row level security;
alter table element_merge force row level security;
create table escalation (
  organization_id uuid not null,
  production_id uuid not null,
  version integer not null default 1,
  steps jsonb not null default '[{"way": "sms", "hoursBefore": 10}, {"way": "phoneList", "hoursBefore": 8}]'::jsonb,
  looked_at timestamp with time zone,
  leased_until timestamp with time zone,
  constraint escalation_pkey PRIMARY KEY (organization_id, production_id),
  constraint escalation_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint escalation_version_check CHECK ((version > 0))
);
alter table escalation enable row level security;
alter table escalation force row level security;
create table escalation_step (
  organization_id uuid not null,
  notice_id uuid not null,
  way text not null,
  hours_before integer not null,
  production_id uuid not null,
  person_id uuid not null,
  due_at timestamp with time zone not null,
  at timestamp with time zone not null,
  outcome text not null,
  constraint escalation_step_hours_before_check CHECK (((hours_before >= 1) AND (hours_before <= 72))),
  constraint escalation_step_notice_fk FOREIGN KEY (organization_id, notice_id) REFERENCES notice(organization_id, notice_id),
  constraint escalation_step_outcome_check CHECK ((outcome = ANY (ARRAY['queued'::text, 'waiting'::text, 'listed'::text, 'noAddress'::text, 'noNumber'::text, 'noConsent'::text, 'noDevice'::text, 'noAccount'::text]))),
  constraint escalation_step_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint escalation_step_pkey PRIMARY KEY (organization_id, notice_id, way, hours_before),
  constraint escalation_step_way_check CHECK ((way = ANY (ARRAY['email'::text, 'sms'::text, 'push'::text, 'phoneList'::text])))
);
alter table escalation_step enable row level security;
alter table escalation_step force row level security;
create table forecast (
  organization_id uuid not null,
  location_id uuid not null,
  date date not null,
  production_id uuid not null,
  facts json not null,
  source text not null,
  fetched_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint forecast_location_fk FOREIGN KEY (organization_id, location_id) REFERENCES location(organization_id, location_id) ON DELETE CASCADE,
  constraint forecast_pkey PRIMARY KEY (organization_id, location_id, date),
  constraint forecast_source_check CHECK (((length(source) >= 1) AND (length(source) <= 60)))
);
alter table forecast enable row level security;
alter table forecast force row level security;
create table forecast_place (
  organization_id uuid not null,
  location_id uuid not null,
  production_id uuid not null,
  next_at timestamp with time zone not null default '-infinity'::timestamp with time zone,
  leased_until timestamp with time zone,
  last_modified text,
  constraint forecast_place_last_modified_check CHECK ((length(last_modified) <= 100)),
  constraint forecast_place_location_fk FOREIGN KEY (organization_id, location_id) REFERENCES location(organization_id, location_id) ON DELETE CASCADE,
  constraint forecast_place_pkey PRIMARY KEY (organization_id, location_id)
);
alter table forecast_place enable row level security;
alter table forecast_place force row level security;
create table invitation (
  organization_id uuid not null,
  invitation_id uuid not null,
  email text not null,
  role text not null,
  production_ids uuid[] not null default '{}'::uuid[],
  person_id uuid,
  token_hash bytea not null,
  invited_by uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint invitation_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(account_id),
  constraint invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint invitation_person_fk FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, person_id),
  constraint invitation_pkey PRIMARY KEY (organization_id, invitation_id)
);
alter table invitation enable row level security;
alter table invitation force row level security;
create table location (
  organization_id uuid not null,
  location_id uuid not null,
  production_id uuid not null,
  name text not null,
  address text not null,
  parking text not null,
  basecamp text not null,
  hospital text not null,
  hospital_address text not null default ''::text,
  hospital_phone text not null default ''::text,
  notes text not null,
  latitude double precision,
  longitude double precision,
  available_from date,
  available_to date,
  permit_until date,
  version integer not null default 1,
  constraint location_address_check CHECK ((length(address) <= 500)),
  constraint location_basecamp_check CHECK ((length(basecamp) <= 500)),
  constraint location_hospital_address_check CHECK ((length(hospital_address) <= 300)),
  constraint location_hospital_check CHECK ((length(hospital) <= 200)),
  constraint location_hospital_phone_check CHECK ((length(hospital_phone) <= 60)),
  constraint location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint location_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint location_notes_check CHECK ((length(notes) <= 2000)),
  constraint location_parking_check CHECK ((length(parking) <= 500)),
  constraint location_pkey PRIMARY KEY (organization_id, location_id),
  constraint location_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint location_window_check CHECK ((available_from <= available_to))
);
alter table location enable row level security;
alter table location force row level security;
create table membership (
  organization_id uuid not null,
  membership_id uuid not null,
  account_id uuid not null,
  role text not null,
  person_id uuid,
  joined_at timestamp with time zone not null default now(),
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint membership_account_key UNIQUE (organization_id, account_id),
  constraint membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint membership_person_fk FOREIGN KEY (organization_id, person_id) REFERENCES person(organization_id, person_id),
  constraint membership_pkey PRIMARY KEY (organization_id, membership_id),
  constraint membership_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'producer'::text, 'coordinator'::text, 'assistantDirector'::text, 'headOfDepartment'::text, 'crew'::text, 'client'::text, 'vendor'::text, 'support'::text])))
);
alter table membership enable row level security;
alter table membership force row level security;
create table membership_production (
  organization_id uuid not null,
  membership_id uuid not null,
  production_id uuid not null,
  constraint membership_production_membership_fk FOREIGN KEY (organization_id, membership_id) REFERENCES membership(organization_id, membership_id) ON DELETE CASCADE,
  constraint membership_production_pkey PRIMARY KEY (organization_id, membership_id, production_id),
  constraint membership_production_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id)
);
alter table membership_production enable row level security;
alter table membership_production force row level security;
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
  asks text[] not null default '{}'::text[],
  call_sheet_id uuid,
  constraint notice_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint notice_pkey PRIMARY KEY (organization_id, notice_id),
  constraint notice_revision_fk FOREIGN KEY (organization_id, production_id, revision_id) REFERENCES revision(organization_id, production_id, revision_id),
  constraint notice_sheet_fk FOREIGN KEY (organization_id, production_id, call_sheet_id) REFERENCES call_sheet(organization_id, production_id, call_sheet_id)
);
alter table notice enable row level security;
alter table notice force row level security;
create table organization (
  organization_id uuid not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organization_pkey PRIMARY KEY (organization_id)
);
alter table organization enable row level security;
alter table organization force row level security;
create table outbox_mail (
  organization_id uuid not null,
  outbox_mail_id uuid not null,
  to_address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  at timestamp with time zone not null,
  constraint outbox_mail_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint outbox_mail_pkey PRIMARY KEY (organization_id, outbox_mail_id)
);
alter table outbox_mail enable row level security;
alter table outbox_mail force row level security;
create table people_import (
  organization_id uuid not null,
  people_import_id uuid not null,
  production_id uuid not null,
  added uuid[] not null,
  changed jsonb not null,
  departments uuid[] not null default '{}'::uuid[],
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  undone_at timestamp with time zone,
  constraint people_import_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint people_import_pkey PRIMARY KEY (organization_id, people_import_id),
  constraint people_import_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id)
);
alter table people_import enable row level security;
alter table people_import force row level security;
create table person (
  organization_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  name text not null,
  kind text not null,
  department_id uuid,
  "position" text not null,
  cast_number text,
  email text,
  email_folded text,
  phone text,
  phone_e164 text,
  phone_on_sheet boolean not null default false,
  call_offset integer not null default 0,
  note text not null default ''::text,
  birth_date date,
  rule_packs text[],
  removed_at timestamp with time zone,
  version integer not null default 1,
  constraint person_birth_date_check CHECK (((birth_date >= '1900-01-01'::date) AND (birth_date <= '2100-01-01'::date))),
  constraint person_call_offset_check CHECK (((call_offset >= '-720'::integer) AND (call_offset <= 720))),
  constraint person_cast_number_check CHECK (((length(cast_number) >= 1) AND (length(cast_number) <= 10))),
  constraint person_department_fk FOREIGN KEY (organization_id, department_id) REFERENCES department(organization_id, department_id),
  constraint person_email_check CHECK ((length(email) <= 254)),
  constraint person_kind_check CHECK ((kind = ANY (ARRAY['cast'::text, 'crew'::text, 'contact'::text]))),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint person_note_check CHECK ((length(note) <= 2000)),
  constraint person_phone_check CHECK ((length(phone) <= 60)),
  constraint person_pkey PRIMARY KEY (organization_id, person_id),
  constraint person_position_check CHECK ((length("position") <= 200)),
  constraint person_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint person_production_key UNIQUE (organization_id, production_id, person_id),
  constraint person_rule_packs_check CHECK ((cardinality(rule_packs) <= 20))
);
alter table person enable row level security;
alter table person force row level security;
create table personal_link (
  organization_id uuid not null,
  personal_link_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint personal_link_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint personal_link_pkey PRIMARY KEY (organization_id, personal_link_id)
);
alter table personal_link enable row level security;
alter table personal_link force row level security;
create table phone_answer (
  organization_id uuid not null,
  phone_answer_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  notice_id uuid not null,
  asked_at timestamp with time zone not null,
  outcome text not null,
  message text not null,
  client_answer_id uuid not null,
  account_id uuid not null,
  taken_by text not null,
  at timestamp with time zone not null,
  sequence bigint not null,
  constraint phone_answer_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint phone_answer_client_key UNIQUE (organization_id, person_id, client_answer_id),
  constraint phone_answer_message_check CHECK ((length(message) <= 1000)),
  constraint phone_answer_notice_fk FOREIGN KEY (organization_id, notice_id) REFERENCES notice(organization_id, notice_id),
  constraint phone_answer_outcome_check CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'late'::text, 'noAnswer'::text]))),
  constraint phone_answer_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint phone_answer_pkey PRIMARY KEY (organization_id, phone_answer_id)
);
alter table phone_answer enable row level security;
alter table phone_answer force row level security;
create table problem (
  organization_id uuid not null,
  problem_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  acknowledgement_id uuid not null,
  kind text not null,
  message text not null,
  revision_number integer not null,
  change_id text,
  days json not null,
  state text not null default 'open'::text,
  account_id uuid,
  opened_at timestamp with time zone not null,
  resolved_at timestamp with time zone,
  resolved_by text,
  resolution text not null default ''::text,
  version integer not null default 1,
  constraint problem_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint problem_acknowledgement_fk FOREIGN KEY (organization_id, acknowledgement_id) REFERENCES acknowledgement(organization_id, acknowledgement_id),
  constraint problem_acknowledgement_key UNIQUE (organization_id, acknowledgement_id),
  constraint problem_kind_check CHECK ((kind = ANY (ARRAY['late'::text, 'cannot'::text, 'wrongDetails'::text, 'callMe'::text]))),
  constraint problem_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint problem_pkey PRIMARY KEY (organization_id, problem_id),
  constraint problem_production_key UNIQUE (organization_id, production_id, problem_id),
  constraint problem_resolution_check CHECK ((length(resolution) <= 1000)),
  constraint problem_resolved_check CHECK (((state = 'resolved'::text) = (resolved_at IS NOT NULL))),
  constraint problem_state_check CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text])))
);
alter table problem enable row level security;
alter table problem force row level security;
create table production (
  organization_id uuid not null,
  production_id uuid not null,
  title text not null,
  kind text not null,
  company text not null,
  client_name text not null,
  zone text not null,
  clock text not null default 'h24'::text,
  paper text not null default 'a4'::text,
  revision_cycle text[] not null,
  palette jsonb not null default '{}'::jsonb,
  minimum_rest integer not null default 660,
  undo_seconds integer not null default 20,
  digest boolean not null default true,
  rule_packs text[] not null default '{house-rules}'::text[],
  category_colours jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint production_client_name_check CHECK ((length(client_name) <= 200)),
  constraint production_clock_check CHECK ((clock = ANY (ARRAY['h24'::text, 'h12'::text]))),
  constraint production_company_check CHECK ((length(company) <= 200)),
  constraint production_kind_check CHECK ((kind = ANY (ARRAY['feature'::text, 'commercial'::text, 'series'::text, 'documentary'::text, 'other'::text]))),
  constraint production_minimum_rest_check CHECK (((minimum_rest >= 0) AND (minimum_rest <= 1440))),
  constraint production_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint production_paper_check CHECK ((paper = ANY (ARRAY['a4'::text, 'letter'::text]))),
  constraint production_pkey PRIMARY KEY (organization_id, production_id),
  constraint production_revision_cycle_check CHECK (((cardinality(revision_cycle) >= 1) AND (cardinality(revision_cycle) <= 40))),
  constraint production_rule_packs_check CHECK ((cardinality(rule_packs) <= 20)),
  constraint production_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint production_undo_seconds_check CHECK (((undo_seconds >= 0) AND (undo_seconds <= 600))),
  constraint production_zone_check CHECK (((length(zone) >= 1) AND (length(zone) <= 64)))
);
alter table production enable row level security;
alter table production force row level security;
create table provider_event (
  organization_id uuid not null,
  provider text not null,
  provider_event_id text not null,
  delivery_id uuid not null,
  kind text not null,
  detail text,
  at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  constraint provider_event_delivery_fk FOREIGN KEY (organization_id, delivery_id) REFERENCES delivery(organization_id, delivery_id),
  constraint provider_event_pkey PRIMARY KEY (organization_id, provider, provider_event_id),
  constraint provider_event_provider_check CHECK (((length(provider) >= 1) AND (length(provider) <= 40))),
  constraint provider_event_provider_event_id_check CHECK (((length(provider_event_id) >= 1) AND (length(provider_event_id) <= 200)))
);
alter table provider_event enable row level security;
alter table provider_event force row level security;
create table push_subscription (
  organization_id uuid not null,
  push_subscription_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint push_subscription_auth_check CHECK (((length(auth) >= 10) AND (length(auth) <= 100))),
  constraint push_subscription_device_check CHECK ((length(device) <= 200)),
  constraint push_subscription_endpoint_check CHECK (((length(endpoint) >= 10) AND (length(endpoint) <= 1000))),
  constraint push_subscription_endpoint_key UNIQUE (organization_id, person_id, endpoint),
  constraint push_subscription_p256dh_check CHECK (((length(p256dh) >= 10) AND (length(p256dh) <= 200))),
  constraint push_subscription_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint push_subscription_pkey PRIMARY KEY (organization_id, push_subscription_id)
);
alter table push_subscription enable row level security;
alter table push_subscription force row level security;
create table reader_session (
  organization_id uuid not null,
  reader_session_id uuid not null,
  personal_link_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  device text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint reader_session_device_check CHECK ((length(device) <= 200)),
  constraint reader_session_link_fk FOREIGN KEY (organization_id, personal_link_id) REFERENCES personal_link(organization_id, personal_link_id),
  constraint reader_session_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint reader_session_pkey PRIMARY KEY (organization_id, reader_session_id)
);
alter table reader_session enable row level security;
alter table reader_session force row level security;
create table revision (
  organization_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  unit_id uuid not null,
  draft_id uuid not null,
  draft_version integer not null,
  number integer not null,
  colour text not null,
  tint text not null,
  replaces text,
  reason text not null,
  idempotency_key uuid not null,
  board jsonb not null,
  facts json not null,
  unit_changes json not null,
  unchanged_days integer not null,
  total_days integer not null,
  published_at timestamp with time zone not null,
  account_id uuid not null,
  published_by text not null,
  constraint revision_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint revision_draft_fk FOREIGN KEY (organization_id, production_id, draft_id) REFERENCES draft(organization_id, production_id, draft_id),
  constraint revision_idempotency_key UNIQUE (organization_id, production_id, idempotency_key),
  constraint revision_number_check CHECK ((number > 0)),
  constraint revision_number_key UNIQUE (organization_id, production_id, number),
  constraint revision_pkey PRIMARY KEY (organization_id, revision_id),
  constraint revision_production_key UNIQUE (organization_id, production_id, revision_id),
  constraint revision_reason_check CHECK ((length(reason) <= 1000)),
  constraint revision_unit_fk FOREIGN KEY (organization_id, production_id, unit_id) REFERENCES unit(organization_id, production_id, unit_id)
);
alter table revision enable row level security;
alter table revision force row level security;
create table scene (
  organization_id uuid not null,
  scene_id uuid not null,
  production_id uuid not null,
  number text not null,
  heading text not null,
  int_ext text,
  set_name text not null,
  time_of_day text,
  lighting text,
  synopsis text not null default ''::text,
  eighths integer not null,
  eighths_estimated boolean not null,
  characters text[] not null default '{}'::text[],
  elements jsonb not null default '[]'::jsonb,
  notes text[] not null default '{}'::text[],
  blocks jsonb not null default '[]'::jsonb,
  fingerprint text not null default ''::text,
  omitted boolean not null default false,
  edited_fields text[] not null default '{}'::text[],
  "position" integer not null,
  script_day text not null default ''::text,
  unit_id uuid,
  estimated_minutes integer,
  background integer not null default 0,
  version integer not null default 1,
  constraint scene_background_check CHECK (((background >= 0) AND (background <= 100000))),
  constraint scene_eighths_check CHECK (((eighths >= 0) AND (eighths <= 4000))),
  constraint scene_estimated_minutes_check CHECK (((estimated_minutes >= 1) AND (estimated_minutes <= 2880))),
  constraint scene_heading_check CHECK ((length(heading) <= 1000)),
  constraint scene_int_ext_check CHECK ((int_ext = ANY (ARRAY['INT'::text, 'EXT'::text, 'INT/EXT'::text]))),
  constraint scene_lighting_check CHECK ((lighting = ANY (ARRAY['day'::text, 'night'::text, 'dawn/dusk'::text]))),
  constraint scene_number_check CHECK ((length(number) <= 20)),
  constraint scene_pkey PRIMARY KEY (organization_id, scene_id),
  constraint scene_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint scene_production_key UNIQUE (organization_id, production_id, scene_id),
  constraint scene_script_day_check CHECK ((length(script_day) <= 20)),
  constraint scene_set_name_check CHECK ((length(set_name) <= 1000)),
  constraint scene_synopsis_check CHECK ((length(synopsis) <= 4000)),
  constraint scene_time_of_day_check CHECK ((length(time_of_day) <= 200)),
  constraint scene_unit_fk FOREIGN KEY (organization_id, production_id, unit_id) REFERENCES unit(organization_id, production_id, unit_id)
);
alter table scene enable row level security;
alter table scene force row level security;
create table scene_element (
  organization_id uuid not null,
  production_id uuid not null,
  scene_id uuid not null,
  element_id uuid not null,
  quantity integer not null default 1,
  source text not null,
  taken_out boolean not null default false,
  constraint scene_element_element_fk FOREIGN KEY (organization_id, production_id, element_id) REFERENCES element(organization_id, production_id, element_id),
  constraint scene_element_pkey PRIMARY KEY (organization_id, scene_id, element_id),
  constraint scene_element_quantity_check CHECK (((quantity >= 1) AND (quantity <= 10000))),
  constraint scene_element_scene_fk FOREIGN KEY (organization_id, production_id, scene_id) REFERENCES scene(organization_id, production_id, scene_id),
  constraint scene_element_source_check CHECK ((source = ANY (ARRAY['screenplay'::text, 'hand'::text])))
);
alter table scene_element enable row level security;
alter table scene_element force row level security;
create table scene_order (
  organization_id uuid not null,
  scene_order_id uuid not null,
  production_id uuid not null,
  kind text not null,
  first_scene_id uuid not null,
  second_scene_id uuid not null,
  reason text not null default ''::text,
  version integer not null default 1,
  constraint scene_order_first_fk FOREIGN KEY (organization_id, production_id, first_scene_id) REFERENCES scene(organization_id, production_id, scene_id),
  constraint scene_order_key UNIQUE (organization_id, first_scene_id, second_scene_id),
  constraint scene_order_kind_check CHECK ((kind = ANY (ARRAY['before'::text, 'sameDay'::text]))),
  constraint scene_order_other_check CHECK ((first_scene_id <> second_scene_id)),
  constraint scene_order_pkey PRIMARY KEY (organization_id, scene_order_id),
  constraint scene_order_reason_check CHECK ((length(reason) <= 500)),
  constraint scene_order_second_fk FOREIGN KEY (organization_id, production_id, second_scene_id) REFERENCES scene(organization_id, production_id, scene_id)
);
alter table scene_order enable row level security;
alter table scene_order force row level security;
create table schema_migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (name)
);
create table screenplay_import (
  organization_id uuid not null,
  screenplay_import_id uuid not null,
  production_id uuid not null,
  file_name text not null,
  bytes bytea,
  state text not null default 'queued'::text,
  progress integer not null default 0,
  refusal text,
  screenplay jsonb,
  compared_with text,
  comparison jsonb,
  attempts integer not null default 0,
  leased_until timestamp with time zone,
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint screenplay_import_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint screenplay_import_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255))),
  constraint screenplay_import_pkey PRIMARY KEY (organization_id, screenplay_import_id),
  constraint screenplay_import_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint screenplay_import_progress_check CHECK (((progress >= 0) AND (progress <= 100))),
  constraint screenplay_import_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'reading'::text, 'ready'::text, 'refused'::text, 'accepted'::text, 'discarded'::text])))
);
alter table screenplay_import enable row level security;
alter table screenplay_import force row level security;
create table session (
  session_id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  organization_id uuid not null,
  device text not null,
  started_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id) ON DELETE CASCADE,
  constraint session_device_check CHECK ((length(device) <= 200)),
  constraint session_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id),
  constraint session_pkey PRIMARY KEY (session_id),
  constraint session_token_key UNIQUE (token_hash)
);
create table sheet_approval (
  organization_id uuid not null,
  sheet_approval_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  role text not null,
  version integer not null,
  fingerprint text not null,
  account_id uuid not null,
  approved_by text not null,
  approved_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint sheet_approval_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint sheet_approval_draft_fk FOREIGN KEY (organization_id, production_id, day_id) REFERENCES sheet_draft(organization_id, production_id, day_id),
  constraint sheet_approval_pkey PRIMARY KEY (organization_id, sheet_approval_id),
  constraint sheet_approval_role_check CHECK ((role = ANY (ARRAY['assistantDirector'::text, 'productionManager'::text])))
);
alter table sheet_approval enable row level security;
alter table sheet_approval force row level security;
create table sheet_attachment (
  organization_id uuid not null,
  sheet_attachment_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  bytes bytea not null,
  account_id uuid not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint sheet_attachment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint sheet_attachment_bytes_check CHECK (((length(bytes) >= 1) AND (length(bytes) <= 10485760))),
  constraint sheet_attachment_draft_fk FOREIGN KEY (organization_id, production_id, day_id) REFERENCES sheet_draft(organization_id, production_id, day_id),
  constraint sheet_attachment_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
  constraint sheet_attachment_kind_check CHECK ((kind = ANY (ARRAY['safetyBulletin'::text, 'map'::text, 'other'::text]))),
  constraint sheet_attachment_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text]))),
  constraint sheet_attachment_pkey PRIMARY KEY (organization_id, sheet_attachment_id)
);
alter table sheet_attachment enable row level security;
alter table sheet_attachment force row level security;
create table sheet_batch (
  organization_id uuid not null,
  sheet_batch_id uuid not null,
  production_id uuid not null,
  call_sheet_id uuid not null,
  account_id uuid not null,
  paper text not null,
  state text not null default 'queued'::text,
  total integer not null,
  done integer not null default 0,
  attempts integer not null default 0,
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  constraint sheet_batch_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id),
  constraint sheet_batch_check CHECK (((done >= 0) AND (done <= total))),
  constraint sheet_batch_paper_check CHECK ((paper = ANY (ARRAY['a4'::text, 'letter'::text]))),
  constraint sheet_batch_pkey PRIMARY KEY (organization_id, sheet_batch_id),
  constraint sheet_batch_sheet_fk FOREIGN KEY (organization_id, production_id, call_sheet_id) REFERENCES call_sheet(organization_id, production_id, call_sheet_id),
  constraint sheet_batch_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'setting'::text, 'ready'::text, 'failed'::text, 'expired'::text]))),
  constraint sheet_batch_total_check CHECK ((total > 0))
);
alter table sheet_batch enable row level security;
alter table sheet_batch force row level security;
create table sheet_call (
  organization_id uuid not null,
  call_sheet_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  day_id uuid not null,
  issue integer not null,
  asks integer not null,
  call_at timestamp with time zone not null,
  facts json not null,
  constraint sheet_call_check CHECK (((asks > 0) AND (asks <= issue))),
  constraint sheet_call_issue_check CHECK ((issue > 0)),
  constraint sheet_call_pkey PRIMARY KEY (organization_id, call_sheet_id, person_id),
  constraint sheet_call_sheet_fk FOREIGN KEY (organization_id, production_id, call_sheet_id) REFERENCES call_sheet(organization_id, production_id, call_sheet_id)
);
alter table sheet_call enable row level security;
alter table sheet_call force row level security;
create table sheet_copy (
  organization_id uuid not null,
  sheet_batch_id uuid not null,
  "position" integer not null,
  bytes bytea not null,
  constraint sheet_copy_batch_fk FOREIGN KEY (organization_id, sheet_batch_id) REFERENCES sheet_batch(organization_id, sheet_batch_id),
  constraint sheet_copy_pkey PRIMARY KEY (organization_id, sheet_batch_id, "position"),
  constraint sheet_copy_position_check CHECK (("position" > 0))
);
alter table sheet_copy enable row level security;
alter table sheet_copy force row level security;
create table sheet_draft (
  organization_id uuid not null,
  day_id uuid not null,
  production_id uuid not null,
  unit_id uuid not null,
  version integer not null default 1,
  details jsonb not null default '{}'::jsonb,
  typed jsonb not null default '{}'::jsonb,
  ready_version integer,
  ready_fingerprint text,
  ready_by text,
  ready_at timestamp with time zone,
  constraint sheet_draft_pkey PRIMARY KEY (organization_id, day_id),
  constraint sheet_draft_production_key UNIQUE (organization_id, production_id, day_id),
  constraint sheet_draft_unit_fk FOREIGN KEY (organization_id, production_id, unit_id) REFERENCES unit(organization_id, production_id, unit_id),
  constraint sheet_draft_version_check CHECK ((version > 0))
);
alter table sheet_draft enable row level security;
alter table sheet_draft force row level security;
create table sheet_setting (
  organization_id uuid not null,
  production_id uuid not null,
  version integer not null default 1,
  settings jsonb not null default '{}'::jsonb,
  constraint sheet_setting_pkey PRIMARY KEY (organization_id, production_id),
  constraint sheet_setting_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint sheet_setting_version_check CHECK ((version > 0))
);
alter table sheet_setting enable row level security;
alter table sheet_setting force row level security;
create table sms_consent (
  organization_id uuid not null,
  sms_consent_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  phone_e164 text not null,
  given boolean not null,
  how text not null,
  by_name text not null,
  at timestamp with time zone not null,
  sequence bigint not null,
  constraint sms_consent_by_name_check CHECK (((length(by_name) >= 1) AND (length(by_name) <= 200))),
  constraint sms_consent_how_check CHECK ((how = ANY (ARRAY['spoken'::text, 'written'::text, 'reader'::text, 'stop'::text, 'provider'::text]))),
  constraint sms_consent_person_fk FOREIGN KEY (organization_id, production_id, person_id) REFERENCES person(organization_id, production_id, person_id),
  constraint sms_consent_phone_e164_check CHECK (((length(phone_e164) >= 3) AND (length(phone_e164) <= 20))),
  constraint sms_consent_pkey PRIMARY KEY (organization_id, sms_consent_id)
);
alter table sms_consent enable row level security;
alter table sms_consent force row level security;
create table snapshot (
  organization_id uuid not null,
  revision_id uuid not null,
  production_id uuid not null,
  audience text not null,
  subject_id uuid not null,
  number integer not null,
  asks integer,
  body text not null,
  edition integer not null default 0,
  constraint snapshot_audience_check CHECK ((audience = ANY (ARRAY['person'::text, 'day'::text, 'client'::text]))),
  constraint snapshot_edition_check CHECK ((edition >= 0)),
  constraint snapshot_pkey PRIMARY KEY (organization_id, revision_id, audience, subject_id, edition),
  constraint snapshot_revision_fk FOREIGN KEY (organization_id, production_id, revision_id) REFERENCES revision(organization_id, production_id, revision_id)
);
alter table snapshot enable row level security;
alter table snapshot force row level security;
create table unit (
  organization_id uuid not null,
  unit_id uuid not null,
  production_id uuid not null,
  name text not null,
  kind text not null default 'main'::text,
  removed_at timestamp with time zone,
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['main'::text, 'second'::text, 'splinter'::text]))),
  constraint unit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint unit_pkey PRIMARY KEY (organization_id, unit_id),
  constraint unit_production_fk FOREIGN KEY (organization_id, production_id) REFERENCES production(organization_id, production_id),
  constraint unit_production_key UNIQUE (organization_id, production_id, unit_id)
);
alter table unit enable row level security;
alter table unit force row level security;

-- views



-- indexes

CREATE INDEX account_mail_queue_index ON public.account_mail USING btree (next_attempt_at) WHERE (state = 'queued'::text);
CREATE INDEX acknowledgement_person_index ON public.acknowledgement USING btree (organization_id, production_id, person_id, revision_number DESC, at DESC);
CREATE INDEX audit_entry_production_index ON public.audit_entry USING btree (organization_id, production_id, sequence DESC);
CREATE INDEX availability_problem_index ON public.availability USING btree (organization_id, problem_id) WHERE (problem_id IS NOT NULL);
CREATE INDEX availability_production_index ON public.availability USING btree (organization_id, production_id, from_date);
CREATE INDEX booking_person_index ON public.booking USING btree (organization_id, person_id, revision_id);
CREATE INDEX calendar_feed_production_index ON public.calendar_feed USING btree (organization_id, production_id, created_at);
CREATE UNIQUE INDEX calendar_feed_token_key ON public.calendar_feed USING btree (token_hash);
CREATE UNIQUE INDEX call_sheet_idempotency_key ON public.call_sheet USING btree (organization_id, production_id, idempotency_key) WHERE (issue > 0);
CREATE UNIQUE INDEX call_sheet_issue_key ON public.call_sheet USING btree (organization_id, day_id, issue) WHERE (issue > 0);
CREATE INDEX call_sheet_production_index ON public.call_sheet USING btree (organization_id, production_id);
CREATE INDEX delivery_event_index ON public.delivery_event USING btree (organization_id, delivery_id, at);
CREATE INDEX delivery_inbox_index ON public.delivery USING btree (organization_id, person_id, moved_at DESC) WHERE (channel = 'inApp'::text);
CREATE INDEX delivery_name_index ON public.delivery USING btree (delivery_id);
CREATE INDEX delivery_person_index ON public.delivery USING btree (organization_id, production_id, person_id);
CREATE INDEX delivery_queue_index ON public.delivery USING btree (next_attempt_at) WHERE (state = ANY (ARRAY['queued'::text, 'unknown'::text]));
CREATE INDEX delivery_reference_index ON public.delivery USING btree (provider_ref) WHERE (provider_ref IS NOT NULL);
CREATE INDEX delivery_turn_index ON public.delivery USING btree (organization_id, next_attempt_at, delivery_id) WHERE (state = ANY (ARRAY['queued'::text, 'unknown'::text]));
CREATE UNIQUE INDEX department_name_key ON public.department USING btree (organization_id, production_id, lower(name));
CREATE UNIQUE INDEX draft_current_key ON public.draft USING btree (organization_id, unit_id) WHERE current;
CREATE INDEX draft_production_index ON public.draft USING btree (organization_id, production_id);
CREATE UNIQUE INDEX element_board_id_key ON public.element USING btree (organization_id, production_id, category, board_id) WHERE (removed_at IS NULL);
CREATE INDEX element_event_production_index ON public.element_event USING btree (organization_id, production_id, date);
CREATE INDEX element_link_linked_index ON public.element_link USING btree (organization_id, linked_element_id);
CREATE INDEX element_link_production_index ON public.element_link USING btree (organization_id, production_id);
CREATE INDEX element_merge_production_index ON public.element_merge USING btree (organization_id, production_id, merged_at);
CREATE INDEX element_person_index ON public.element USING btree (organization_id, person_id);
CREATE INDEX forecast_place_due_index ON public.forecast_place USING btree (next_at);
CREATE INDEX forecast_production_index ON public.forecast USING btree (organization_id, production_id);
CREATE UNIQUE INDEX invitation_token_key ON public.invitation USING btree (token_hash);
CREATE INDEX location_production_index ON public.location USING btree (organization_id, production_id);
CREATE UNIQUE INDEX notice_person_key ON public.notice USING btree (organization_id, revision_id, person_id) WHERE (call_sheet_id IS NULL);
CREATE INDEX notice_reader_index ON public.notice USING btree (organization_id, production_id, person_id);
CREATE UNIQUE INDEX notice_sheet_key ON public.notice USING btree (organization_id, call_sheet_id, person_id) WHERE (call_sheet_id IS NOT NULL);
CREATE INDEX outbox_mail_index ON public.outbox_mail USING btree (organization_id, at DESC);
CREATE UNIQUE INDEX person_cast_number_key ON public.person USING btree (organization_id, production_id, cast_number) WHERE (removed_at IS NULL);
CREATE INDEX person_email_index ON public.person USING btree (organization_id, production_id, email_folded);
CREATE INDEX person_phone_index ON public.person USING btree (organization_id, production_id, phone_e164);
CREATE INDEX personal_link_person_index ON public.personal_link USING btree (organization_id, person_id);
CREATE UNIQUE INDEX personal_link_token_key ON public.personal_link USING btree (token_hash);
CREATE INDEX phone_answer_person_index ON public.phone_answer USING btree (organization_id, production_id, person_id, sequence DESC);
CREATE INDEX problem_person_index ON public.problem USING btree (organization_id, person_id) WHERE (state = 'open'::text);
CREATE INDEX problem_production_index ON public.problem USING btree (organization_id, production_id, state, opened_at DESC);
CREATE INDEX reader_session_production_index ON public.reader_session USING btree (organization_id, production_id, created_at);
CREATE UNIQUE INDEX reader_session_token_key ON public.reader_session USING btree (token_hash);
CREATE INDEX revision_unit_index ON public.revision USING btree (organization_id, unit_id, number DESC);
CREATE INDEX scene_element_element_index ON public.scene_element USING btree (organization_id, element_id);
CREATE INDEX scene_element_production_index ON public.scene_element USING btree (organization_id, production_id);
CREATE INDEX scene_order_production_index ON public.scene_order USING btree (organization_id, production_id);
CREATE INDEX scene_production_index ON public.scene USING btree (organization_id, production_id, "position");
CREATE INDEX screenplay_import_production_index ON public.screenplay_import USING btree (organization_id, production_id, created_at DESC);
CREATE INDEX screenplay_import_queue_index ON public.screenplay_import USING btree (created_at) WHERE (state = ANY (ARRAY['queued'::text, 'reading'::text]));
CREATE INDEX session_account_index ON public.session USING btree (account_id);
CREATE UNIQUE INDEX sheet_approval_role_key ON public.sheet_approval USING btree (organization_id, day_id, role) WHERE (withdrawn_at IS NULL);
CREATE INDEX sheet_attachment_day_index ON public.sheet_attachment USING btree (organization_id, day_id);
CREATE UNIQUE INDEX sheet_batch_asker_key ON public.sheet_batch USING btree (organization_id, call_sheet_id, account_id) WHERE (state <> 'expired'::text);
CREATE INDEX sheet_batch_expiry_index ON public.sheet_batch USING btree (expires_at);
CREATE INDEX sheet_batch_queue_index ON public.sheet_batch USING btree (created_at) WHERE (state = ANY (ARRAY['queued'::text, 'setting'::text]));
CREATE INDEX sheet_call_person_index ON public.sheet_call USING btree (organization_id, production_id, person_id, day_id, issue DESC);
CREATE INDEX sms_consent_person_index ON public.sms_consent USING btree (organization_id, person_id, sequence DESC);
CREATE INDEX sms_consent_phone_index ON public.sms_consent USING btree (phone_e164);
CREATE INDEX snapshot_reader_index ON public.snapshot USING btree (organization_id, production_id, audience, subject_id, number DESC, edition DESC);

-- policies

create policy own_organization on acknowledged_flag for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on acknowledgement for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on acknowledgement for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on audit_check for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on audit_check for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on audit_entry for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on availability for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on booking for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on calendar_feed for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on calendar_feed for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on call_sheet for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on contact_preference for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on delivery for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on delivery for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on delivery_event for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on department for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on draft for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on draft_edit for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on element for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on element_event for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on element_link for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on element_merge for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on escalation for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on escalation for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on escalation_step for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on forecast for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on forecast_place for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on forecast_place for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on invitation for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on invitation for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on location for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on membership for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on membership for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on membership_production for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on membership_production for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on notice for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on organization for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on organization for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on outbox_mail for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on people_import for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on person for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on personal_link for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on personal_link for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on phone_answer for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on problem for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on production for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on provider_event for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on push_subscription for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on reader_session for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on reader_session for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on revision for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on revision for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on scene for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on scene_element for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on scene_order for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on screenplay_import for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on screenplay_import for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on sheet_approval for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on sheet_attachment for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on sheet_batch for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on sheet_batch for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on sheet_call for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on sheet_copy for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on sheet_draft for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on sheet_setting for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on sms_consent for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on sms_consent for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy doorkeeper on snapshot for all to callboard_doorkeeper using (true) with check (true);
create policy own_organization on snapshot for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));
create policy own_organization on unit for all to callboard_app, callboard_worker using ((organization_id = ( SELECT app.organization_id() AS organization_id))) with check ((organization_id = ( SELECT app.organization_id() AS organization_id)));

-- triggers

CREATE TRIGGER keep_organization BEFORE UPDATE ON public.acknowledged_flag FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.acknowledgement FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.audit_check FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER chain_audit_entry BEFORE INSERT ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION app.chain_audit_entry();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.availability FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.booking FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.calendar_feed FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.call_sheet FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.contact_preference FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.delivery FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.delivery_event FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.department FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.draft FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.draft_edit FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.element FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.element_event FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.element_link FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.element_merge FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.escalation FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.escalation_step FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.forecast FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.forecast_place FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_forecast_place AFTER INSERT OR UPDATE OF latitude, longitude ON public.location FOR EACH ROW EXECUTE FUNCTION app.keep_forecast_place();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.location FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.membership FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.membership_production FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.organization FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.outbox_mail FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.people_import FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.personal_link FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.phone_answer FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.problem FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.production FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER start_escalation AFTER INSERT ON public.production FOR EACH ROW EXECUTE FUNCTION app.start_escalation();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.provider_event FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.push_subscription FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.reader_session FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.scene FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.scene_element FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.scene_order FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.screenplay_import FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_approval FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_attachment FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_batch FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_call FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_copy FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_draft FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sheet_setting FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.sms_consent FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.snapshot FOR EACH ROW EXECUTE FUNCTION app.keep_organization();
CREATE TRIGGER keep_organization BEFORE UPDATE ON public.unit FOR EACH ROW EXECUTE FUNCTION app.keep_organization();

-- functions

CREATE OR REPLACE PROCEDURE app.admit_doorkeeper(IN target regclass, IN columns text DEFAULT NULL::text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create policy doorkeeper on %s to callboard_doorkeeper using (true) with check (true)', target);
  execute format('grant select %s on %s to callboard_doorkeeper', '(' || columns || ')', target);
end $procedure$
;
CREATE OR REPLACE FUNCTION app.audit_chains()
 RETURNS TABLE(broken integer, checked_since timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select count(fault)::int, min(checked_at) from audit_check
$function$
;
alter function app.audit_chains() owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.calendar_feed_by_token(hash bytea)
 RETURNS TABLE(organization_id uuid, calendar_feed_id uuid, production_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select f.organization_id, f.calendar_feed_id, f.production_id, f.person_id
  from calendar_feed f where f.token_hash = hash and f.revoked_at is null
$function$
;
alter function app.calendar_feed_by_token(bytea) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.chain_audit_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION app.claim_audit_checks(at timestamp with time zone, lease interval, most integer)
 RETURNS TABLE(organization_id uuid, entries integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update audit_check c set leased_until = at + lease
  from (
    select q.organization_id from audit_check q
    where (q.checked_at is null or q.checked_at <= at - interval '1 day') and (q.leased_until is null or q.leased_until <= at)
    order by q.checked_at nulls first, q.organization_id limit most for update skip locked
  ) due
  where c.organization_id = due.organization_id
  returning c.organization_id, c.entries
$function$
;
alter function app.claim_audit_checks(timestamp with time zone,interval,integer) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.claim_deliveries(lease uuid, at timestamp with time zone, length interval, most integer)
 RETURNS TABLE(organization_id uuid, delivery_id uuid, channel text, unsettled boolean)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with recursive owner as (
    (select d.organization_id from delivery d where d.state in ('queued', 'unknown') order by d.organization_id limit 1)
    union all
    select (select d.organization_id from delivery d where d.state in ('queued', 'unknown') and d.organization_id > owner.organization_id
      order by d.organization_id limit 1) from owner where owner.organization_id is not null
  ), due as (
    select first.organization_id, first.delivery_id, first.turn from owner cross join lateral (
      select d.organization_id, d.delivery_id, d.next_attempt_at, row_number() over (order by d.next_attempt_at, d.delivery_id) as turn
      from delivery d
      where d.organization_id = owner.organization_id and d.state in ('queued', 'unknown') and d.next_attempt_at <= at
        and (d.leased_until is null or d.leased_until < at)
      order by d.next_attempt_at, d.delivery_id limit most * 4) first
    order by first.turn, first.next_attempt_at limit most * 4
  ), taken as (
    select d.organization_id, d.delivery_id, d.state = 'unknown' or d.leased_until is not null as unsettled from delivery d
    join due on due.organization_id = d.organization_id and due.delivery_id = d.delivery_id
    where d.state in ('queued', 'unknown') and d.next_attempt_at <= at and (d.leased_until is null or d.leased_until < at)
    order by due.turn limit most for update of d skip locked
  )
  update delivery d set lease_id = lease, leased_until = at + length, attempts = d.attempts + 1
  from taken where d.organization_id = taken.organization_id and d.delivery_id = taken.delivery_id
  returning d.organization_id, d.delivery_id, d.channel, taken.unsettled
$function$
;
alter function app.claim_deliveries(uuid,timestamp with time zone,interval,integer) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.claim_escalations(at timestamp with time zone, lease interval, most integer)
 RETURNS TABLE(organization_id uuid, production_id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update escalation e set leased_until = at + lease
  from (
    select q.organization_id, q.production_id from escalation q
    where (q.looked_at is null or q.looked_at <= at - interval '1 minute') and (q.leased_until is null or q.leased_until <= at)
      and jsonb_array_length(q.steps) > 0
    order by q.looked_at nulls first limit most for update skip locked
  ) due
  where e.organization_id = due.organization_id and e.production_id = due.production_id
  returning e.organization_id, e.production_id
$function$
;
alter function app.claim_escalations(timestamp with time zone,interval,integer) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.claim_forecast_places(at timestamp with time zone, lease interval, most integer)
 RETURNS TABLE(organization_id uuid, location_id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update forecast_place p set leased_until = at + lease
  from (
    select q.organization_id, q.location_id from forecast_place q
    where q.next_at <= at and (q.leased_until is null or q.leased_until <= at)
    order by q.next_at, q.organization_id, q.location_id limit most for update skip locked
  ) due
  where p.organization_id = due.organization_id and p.location_id = due.location_id
  returning p.organization_id, p.location_id
$function$
;
alter function app.claim_forecast_places(timestamp with time zone,interval,integer) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.claim_screenplay_imports(at timestamp with time zone, lease interval, most integer)
 RETURNS TABLE(organization_id uuid, screenplay_import_id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  update screenplay_import i
  set state = 'reading', leased_until = at + lease, attempts = i.attempts + 1
  from (
    select q.organization_id, q.screenplay_import_id from screenplay_import q
    where q.state = 'queued' or (q.state = 'reading' and q.leased_until < at)
    order by q.created_at limit most for update skip locked
  ) due
  where i.organization_id = due.organization_id and i.screenplay_import_id = due.screenplay_import_id
  returning i.organization_id, i.screenplay_import_id
$function$
;
alter function app.claim_screenplay_imports(timestamp with time zone,interval,integer) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.claim_sheet_batches(at timestamp with time zone, lease interval, most integer)
 RETURNS TABLE(organization_id uuid, sheet_batch_id uuid, attempts integer, state text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
;
alter function app.claim_sheet_batches(timestamp with time zone,interval,integer) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.deliveries_named(ids uuid[], refs text[])
 RETURNS TABLE(organization_id uuid, delivery_id uuid, production_id uuid, provider_ref text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select d.organization_id, d.delivery_id, d.production_id, d.provider_ref from delivery d
  where d.delivery_id = any(ids) or d.provider_ref = any(refs)
$function$
;
alter function app.deliveries_named(uuid[],text[]) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.enter_reader(hash bytea, at timestamp with time zone)
 RETURNS TABLE(organization_id uuid, production_id uuid, person_id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select s.organization_id, s.production_id, s.person_id
    from reader_session s
    where s.token_hash = hash and s.revoked_at is null and s.expires_at > at
      and set_config('app.organization_id', s.organization_id::text, true) is not null
      and set_config('app.production_id', s.production_id::text, true) is not null
      and set_config('app.person_id', s.person_id::text, true) is not null;
end $function$
;
alter function app.enter_reader(bytea,timestamp with time zone) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.enter_session(hash bytea, at timestamp with time zone)
 RETURNS TABLE(session_id uuid, account_id uuid, organization_id uuid, membership_id uuid, role text, production_ids uuid[], last_used_at timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select s.session_id, s.account_id, s.organization_id, m.membership_id, m.role,
      coalesce((select array_agg(mp.production_id) from membership_production mp
        where mp.organization_id = m.organization_id and mp.membership_id = m.membership_id), '{}'),
      s.last_used_at
    from session s
    join membership m on m.organization_id = s.organization_id and m.account_id = s.account_id
    where s.token_hash = hash and s.ends_at > at and s.last_used_at > at - interval '12 hours'
      and set_config('app.organization_id', s.organization_id::text, true) is not null;
end $function$
;
alter function app.enter_session(bytea,timestamp with time zone) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.invitation_by_token(hash bytea, at timestamp with time zone)
 RETURNS TABLE(organization_id uuid, invitation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select i.organization_id, i.invitation_id from invitation i
  where i.token_hash = hash and i.ended_at is null and i.expires_at > at
$function$
;
alter function app.invitation_by_token(bytea,timestamp with time zone) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.keep_forecast_place()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and new.latitude is not distinct from old.latitude and new.longitude is not distinct from old.longitude then
    return new;
  end if;
  delete from forecast where organization_id = new.organization_id and location_id = new.location_id;
  delete from forecast_place where organization_id = new.organization_id and location_id = new.location_id;
  if new.latitude is not null and new.longitude is not null then
    insert into forecast_place (organization_id, location_id, production_id) values (new.organization_id, new.location_id, new.production_id);
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION app.keep_organization()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.organization_id <> old.organization_id then
    raise exception 'a row never changes its organization' using errcode = 'CB002';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION app.memberships_of(of_account uuid)
 RETURNS TABLE(organization_id uuid, organization_name text, membership_id uuid, role text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select m.organization_id, o.name, m.membership_id, m.role
  from membership m join organization o on o.organization_id = m.organization_id
  where m.account_id = of_account
  order by m.joined_at, m.organization_id
$function$
;
alter function app.memberships_of(uuid) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.no_organization()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  raise exception 'no organization in this transaction' using errcode = 'CB001';
end $function$
;
CREATE OR REPLACE FUNCTION app.oldest_queued_delivery(at timestamp with time zone)
 RETURNS interval
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select at - min(next_attempt_at) from delivery where state = 'queued' and next_attempt_at <= at
$function$
;
alter function app.oldest_queued_delivery(timestamp with time zone) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.organization_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(nullif(current_setting('app.organization_id', true), '')::uuid, app.no_organization())
$function$
;
CREATE OR REPLACE FUNCTION app.people_texted_at(phone text)
 RETURNS TABLE(organization_id uuid, production_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select c.organization_id, c.production_id, c.person_id from (
    select distinct on (s.organization_id, s.person_id) s.organization_id, s.production_id, s.person_id, s.given
    from sms_consent s where s.phone_e164 = phone order by s.organization_id, s.person_id, s.sequence desc) c
  where c.given
$function$
;
alter function app.people_texted_at(text) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.personal_link_by_token(hash bytea, at timestamp with time zone)
 RETURNS TABLE(organization_id uuid, personal_link_id uuid, production_id uuid, person_id uuid, expires_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select l.organization_id, l.personal_link_id, l.production_id, l.person_id, l.expires_at
  from personal_link l where l.token_hash = hash and l.revoked_at is null and l.expires_at > at
$function$
;
alter function app.personal_link_by_token(bytea,timestamp with time zone) owner to callboard_doorkeeper;
CREATE OR REPLACE PROCEDURE app.protect(IN target regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_organization on %s to callboard_app, callboard_worker using (organization_id = (select app.organization_id())) with check (organization_id = (select app.organization_id()))',
    target);
  execute format('create trigger keep_organization before update on %s for each row execute function app.keep_organization()', target);
end $procedure$
;
CREATE OR REPLACE FUNCTION app.reader_standing(hash bytea, at timestamp with time zone)
 RETURNS TABLE(organization_id uuid, production_id uuid, person_id uuid, number integer, asks integer, newest integer, answer_id uuid, edition integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    select r.organization_id, r.production_id, r.person_id, own.number, own.asks, (
      select v.number from revision v where v.organization_id = r.organization_id and v.production_id = r.production_id
      order by v.number desc limit 1
    ), (
      select a.client_answer_id from acknowledgement a
      where a.organization_id = r.organization_id and a.production_id = r.production_id and a.person_id = r.person_id
      order by a.at desc limit 1
    ), own.edition
    from reader_session r
    left join lateral (
      select s.number, s.asks, s.edition from snapshot s where s.organization_id = r.organization_id and s.production_id = r.production_id
        and s.audience = 'person' and s.subject_id = r.person_id order by s.number desc, s.edition desc limit 1) own on true
    where r.token_hash = hash and r.revoked_at is null and r.expires_at > at;
end $function$
;
alter function app.reader_standing(bytea,timestamp with time zone) owner to callboard_doorkeeper;
CREATE OR REPLACE FUNCTION app.start_escalation()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into escalation (organization_id, production_id) values (new.organization_id, new.production_id) on conflict do nothing;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION app.viewers_of(hashes bytea[], at timestamp with time zone)
 RETURNS TABLE(token_hash bytea, session_id uuid, account_id uuid, organization_id uuid, membership_id uuid, role text, production_ids uuid[], last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.token_hash, s.session_id, s.account_id, s.organization_id, m.membership_id, m.role,
    coalesce((select array_agg(mp.production_id) from membership_production mp
      where mp.organization_id = m.organization_id and mp.membership_id = m.membership_id), '{}'),
    s.last_used_at
  from session s
  join membership m on m.organization_id = s.organization_id and m.account_id = s.account_id
  where s.token_hash = any (hashes) and s.ends_at > at and s.last_used_at > at - interval '12 hours'
$function$
;
alter function app.viewers_of(bytea[],timestamp with time zone) owner to callboard_doorkeeper;

-- who may do what

grant delete, insert, select on forecast_place to callboard_app;
grant delete, insert, select on sheet_copy to callboard_app;
grant delete, insert, select on sheet_copy to callboard_worker;
grant delete, insert, select, update on account to callboard_app;
grant delete, insert, select, update on account_link to callboard_app;
grant delete, insert, select, update on account_mail to callboard_app;
grant delete, insert, select, update on account_mail to callboard_worker;
grant delete, insert, select, update on account_totp to callboard_app;
grant delete, insert, select, update on acknowledged_flag to callboard_app;
grant delete, insert, select, update on acknowledged_flag to callboard_worker;
grant delete, insert, select, update on audit_check to callboard_app;
grant delete, insert, select, update on audit_check to callboard_worker;
grant delete, insert, select, update on availability to callboard_app;
grant delete, insert, select, update on availability to callboard_worker;
grant delete, insert, select, update on contact_preference to callboard_app;
grant delete, insert, select, update on contact_preference to callboard_worker;
grant delete, insert, select, update on delivery to callboard_app;
grant delete, insert, select, update on delivery to callboard_worker;
grant delete, insert, select, update on department to callboard_app;
grant delete, insert, select, update on department to callboard_worker;
grant delete, insert, select, update on draft to callboard_app;
grant delete, insert, select, update on draft to callboard_worker;
grant delete, insert, select, update on element to callboard_app;
grant delete, insert, select, update on element to callboard_worker;
grant delete, insert, select, update on element_event to callboard_app;
grant delete, insert, select, update on element_event to callboard_worker;
grant delete, insert, select, update on element_link to callboard_app;
grant delete, insert, select, update on element_link to callboard_worker;
grant delete, insert, select, update on element_merge to callboard_app;
grant delete, insert, select, update on element_merge to callboard_worker;
grant delete, insert, select, update on escalation to callboard_app;
grant delete, insert, select, update on escalation to callboard_worker;
grant delete, insert, select, update on forecast to callboard_worker;
grant delete, insert, select, update on invitation to callboard_app;
grant delete, insert, select, update on location to callboard_app;
grant delete, insert, select, update on location to callboard_worker;
grant delete, insert, select, update on membership to callboard_app;
grant delete, insert, select, update on membership to callboard_worker;
grant delete, insert, select, update on membership_production to callboard_app;
grant delete, insert, select, update on membership_production to callboard_worker;
grant delete, insert, select, update on organization to callboard_app;
grant delete, insert, select, update on organization to callboard_worker;
grant delete, insert, select, update on outbox_mail to callboard_app;
grant delete, insert, select, update on outbox_mail to callboard_worker;
grant delete, insert, select, update on people_import to callboard_app;
grant delete, insert, select, update on people_import to callboard_worker;
grant delete, insert, select, update on person to callboard_app;
grant delete, insert, select, update on person to callboard_worker;
grant delete, insert, select, update on personal_link to callboard_app;
grant delete, insert, select, update on personal_link to callboard_worker;
grant delete, insert, select, update on problem to callboard_app;
grant delete, insert, select, update on problem to callboard_worker;
grant delete, insert, select, update on production to callboard_app;
grant delete, insert, select, update on production to callboard_worker;
grant delete, insert, select, update on push_subscription to callboard_app;
grant delete, insert, select, update on push_subscription to callboard_worker;
grant delete, insert, select, update on reader_session to callboard_app;
grant delete, insert, select, update on reader_session to callboard_worker;
grant delete, insert, select, update on scene to callboard_app;
grant delete, insert, select, update on scene to callboard_worker;
grant delete, insert, select, update on scene_element to callboard_app;
grant delete, insert, select, update on scene_element to callboard_worker;
grant delete, insert, select, update on scene_order to callboard_app;
grant delete, insert, select, update on scene_order to callboard_worker;
grant delete, insert, select, update on screenplay_import to callboard_app;
grant delete, insert, select, update on screenplay_import to callboard_worker;
grant delete, insert, select, update on session to callboard_app;
grant delete, insert, select, update on sheet_approval to callboard_app;
grant delete, insert, select, update on sheet_approval to callboard_worker;
grant delete, insert, select, update on sheet_attachment to callboard_app;
grant delete, insert, select, update on sheet_attachment to callboard_worker;
grant delete, insert, select, update on sheet_batch to callboard_app;
grant delete, insert, select, update on sheet_batch to callboard_worker;
grant delete, insert, select, update on sheet_draft to callboard_app;
grant delete, insert, select, update on sheet_draft to callboard_worker;
grant delete, insert, select, update on sheet_setting to callboard_app;
grant delete, insert, select, update on sheet_setting to callboard_worker;
grant delete, insert, select, update on unit to callboard_app;
grant delete, insert, select, update on unit to callboard_worker;
grant delete, select on forecast to callboard_app;
grant execute on function app.audit_chains() to callboard_app;
grant execute on function app.calendar_feed_by_token(bytea) to callboard_app;
grant execute on function app.chain_audit_entry() to callboard_app;
grant execute on function app.chain_audit_entry() to callboard_worker;
grant execute on function app.claim_audit_checks(timestamp with time zone,interval,integer) to callboard_worker;
grant execute on function app.claim_deliveries(uuid,timestamp with time zone,interval,integer) to callboard_worker;
grant execute on function app.claim_escalations(timestamp with time zone,interval,integer) to callboard_worker;
grant execute on function app.claim_forecast_places(timestamp with time zone,interval,integer) to callboard_worker;
grant execute on function app.claim_screenplay_imports(timestamp with time zone,interval,integer) to callboard_worker;
grant execute on function app.claim_sheet_batches(timestamp with time zone,interval,integer) to callboard_worker;
grant execute on function app.deliveries_named(uuid[],text[]) to callboard_app;
grant execute on function app.enter_reader(bytea,timestamp with time zone) to callboard_app;
grant execute on function app.enter_session(bytea,timestamp with time zone) to callboard_app;
grant execute on function app.invitation_by_token(bytea,timestamp with time zone) to callboard_app;
grant execute on function app.keep_forecast_place() to callboard_app;
grant execute on function app.keep_forecast_place() to callboard_worker;
grant execute on function app.keep_organization() to callboard_app;
grant execute on function app.keep_organization() to callboard_worker;
grant execute on function app.memberships_of(uuid) to callboard_app;
grant execute on function app.no_organization() to callboard_app;
grant execute on function app.no_organization() to callboard_worker;
grant execute on function app.oldest_queued_delivery(timestamp with time zone) to callboard_app;
grant execute on function app.oldest_queued_delivery(timestamp with time zone) to callboard_worker;
grant execute on function app.organization_id() to callboard_app;
grant execute on function app.organization_id() to callboard_worker;
grant execute on function app.people_texted_at(text) to callboard_app;
grant execute on function app.personal_link_by_token(bytea,timestamp with time zone) to callboard_app;
grant execute on function app.reader_standing(bytea,timestamp with time zone) to callboard_app;
grant execute on function app.start_escalation() to callboard_app;
grant execute on function app.start_escalation() to callboard_worker;
grant execute on function app.viewers_of(bytea[],timestamp with time zone) to callboard_app;
grant insert, select on acknowledgement to callboard_app;
grant insert, select on acknowledgement to callboard_worker;
grant insert, select on audit_entry to callboard_app;
grant insert, select on audit_entry to callboard_worker;
grant insert, select on booking to callboard_app;
grant insert, select on booking to callboard_worker;
grant insert, select on call_sheet to callboard_app;
grant insert, select on call_sheet to callboard_worker;
grant insert, select on delivery_event to callboard_app;
grant insert, select on delivery_event to callboard_worker;
grant insert, select on draft_edit to callboard_app;
grant insert, select on draft_edit to callboard_worker;
grant insert, select on escalation_step to callboard_app;
grant insert, select on escalation_step to callboard_worker;
grant insert, select on notice to callboard_app;
grant insert, select on notice to callboard_worker;
grant insert, select on phone_answer to callboard_app;
grant insert, select on phone_answer to callboard_worker;
grant insert, select on provider_event to callboard_app;
grant insert, select on provider_event to callboard_worker;
grant insert, select on revision to callboard_app;
grant insert, select on revision to callboard_worker;
grant insert, select on sheet_call to callboard_app;
grant insert, select on sheet_call to callboard_worker;
grant insert, select on sms_consent to callboard_app;
grant insert, select on sms_consent to callboard_worker;
grant insert, select on snapshot to callboard_app;
grant insert, select on snapshot to callboard_worker;
grant insert, select, update on calendar_feed to callboard_app;
grant select on calendar_feed to callboard_doorkeeper;
grant select on invitation to callboard_doorkeeper;
grant select on membership to callboard_doorkeeper;
grant select on membership_production to callboard_doorkeeper;
grant select on organization to callboard_doorkeeper;
grant select on personal_link to callboard_doorkeeper;
grant select on reader_session to callboard_doorkeeper;
grant select on schema_migration to callboard_app;
grant select on schema_migration to callboard_worker;
grant select on session to callboard_doorkeeper;
grant select, update on audit_check to callboard_doorkeeper;
grant select, update on delivery to callboard_doorkeeper;
grant select, update on escalation to callboard_doorkeeper;
grant select, update on forecast_place to callboard_worker;
grant select, update on screenplay_import to callboard_doorkeeper;
grant select, update on sheet_batch to callboard_doorkeeper;
grant usage on schema app to callboard_app;
grant usage on schema app to callboard_doorkeeper;
grant usage on schema app to callboard_worker;
grant usage on schema public to callboard_app;
grant usage on schema public to callboard_doorkeeper;
grant usage on schema public to callboard_worker;
grant usage on schema public to public;
