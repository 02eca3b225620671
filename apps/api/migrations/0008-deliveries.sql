-- The delivery table is the queue: one row a person and channel of a revision, leased by a worker.
create table delivery (
  organization_id uuid not null,
  delivery_id uuid not null,
  production_id uuid not null,
  revision_id uuid not null,
  revision_number int not null,
  notice_id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('email', 'sms', 'push', 'inApp')),
  address text,
  state text not null check (state in (
    'held', 'queued', 'unknown', 'superseded', 'sent', 'delivered', 'opened', 'confirmed', 'problem', 'bounced', 'failed', 'blocked')),
  -- Why nothing can go there.
  blocked_by text check (blocked_by in ('noAddress', 'noNumber', 'noConsent', 'noDevice', 'noAccount')),
  -- What the provider calls it.
  provider_ref text check (length(provider_ref) between 1 and 200),
  attempts int not null default 0,
  last_error text,
  next_attempt_at timestamptz not null,
  leased_until timestamptz,
  lease_id uuid,
  moved_at timestamptz not null,
  created_at timestamptz not null,
  primary key (organization_id, delivery_id),
  constraint delivery_notice_key unique (organization_id, notice_id, channel),
  constraint delivery_notice_fk foreign key (organization_id, notice_id) references notice,
  constraint delivery_revision_fk foreign key (organization_id, production_id, revision_id)
    references revision (organization_id, production_id, revision_id)
);
create index delivery_queue_index on delivery (next_attempt_at) where state in ('queued', 'unknown');
create index delivery_turn_index on delivery (organization_id, next_attempt_at, delivery_id) where state in ('queued', 'unknown');
create index delivery_name_index on delivery (delivery_id);
create index delivery_reference_index on delivery (provider_ref) where provider_ref is not null;
create index delivery_inbox_index on delivery (organization_id, person_id, moved_at desc) where channel = 'inApp';
create index delivery_person_index on delivery (organization_id, production_id, person_id);
call app.protect('delivery');

-- Every step a delivery took, for ever.
create table delivery_event (
  organization_id uuid not null,
  delivery_event_id uuid not null,
  delivery_id uuid not null,
  state text not null,
  detail text,
  at timestamptz not null,
  primary key (organization_id, delivery_event_id),
  constraint delivery_event_delivery_fk foreign key (organization_id, delivery_id) references delivery
);
create index delivery_event_index on delivery_event (organization_id, delivery_id, at);
call app.protect('delivery_event');

-- Leases due deliveries to one worker: round robin over organizations, so that a large one does not hold up a small one.
-- It steps from one organization to the next and takes of each the few that are due first, however many wait.
-- `unsettled`: nobody wrote down what became of the try before, its worker having died or its provider not having answered.
create function app.claim_deliveries(lease uuid, at timestamptz, length interval, most int)
returns table (organization_id uuid, delivery_id uuid, channel text, unsettled boolean)
language sql security definer set search_path = public, pg_temp as $$
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
$$;

-- How far behind the queue is, for readiness and alarms; counts only.
create function app.oldest_queued_delivery(at timestamptz) returns interval
language sql stable security definer set search_path = public, pg_temp as $$
  select at - min(next_attempt_at) from delivery where state = 'queued' and next_attempt_at <= at
$$;

-- How a person wants to be told; without a row by mail, at any hour, in English.
create table contact_preference (
  organization_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  version int not null default 1 check (version > 0),
  -- Every channel they are told by, the one they look at first in front.
  channels text[] not null check (cardinality(channels) between 1 and 4 and channels <@ array['email', 'sms', 'push', 'inApp']),
  language text not null default 'en' check (language in ('en', 'de', 'es', 'fr', 'pt')),
  -- On their clock; the night may cross midnight.
  quiet_from text check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_to text check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- Where they are, when that is not where the production is.
  zone text check (length(zone) between 1 and 64),
  changed_at timestamptz not null,
  changed_by text not null check (length(changed_by) between 1 and 200),
  primary key (organization_id, person_id),
  constraint contact_preference_quiet_check check ((quiet_from is null) = (quiet_to is null) and quiet_from <> quiet_to),
  constraint contact_preference_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
call app.protect('contact_preference');

-- Who agreed to text messages at which number, and who took it back; the newest of a number counts. Added to and read, never changed.
create table sms_consent (
  organization_id uuid not null,
  sms_consent_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  phone_e164 text not null check (length(phone_e164) between 3 and 20),
  given boolean not null,
  how text not null check (how in ('spoken', 'written', 'reader', 'stop', 'provider')),
  by_name text not null check (length(by_name) between 1 and 200),
  at timestamptz not null,
  sequence bigint generated always as identity,
  primary key (organization_id, sms_consent_id),
  constraint sms_consent_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index sms_consent_person_index on sms_consent (organization_id, person_id, sequence desc);
create index sms_consent_phone_index on sms_consent (phone_e164);
call app.protect('sms_consent');

-- Who agreed to messages at a number, in any organization: whoever answers STOP names a number and no more.
create function app.people_texted_at(phone text)
returns table (organization_id uuid, production_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.organization_id, c.production_id, c.person_id from (
    select distinct on (s.organization_id, s.person_id) s.organization_id, s.production_id, s.person_id, s.given
    from sms_consent s where s.phone_e164 = phone order by s.organization_id, s.person_id, s.sequence desc) c
  where c.given
$$;

-- A browser that shows notices while nobody looks at it.
create table push_subscription (
  organization_id uuid not null,
  push_subscription_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  endpoint text not null check (length(endpoint) between 10 and 1000),
  p256dh text not null check (length(p256dh) between 10 and 200),
  auth text not null check (length(auth) between 10 and 100),
  device text not null check (length(device) <= 200),
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, push_subscription_id),
  constraint push_subscription_endpoint_key unique (organization_id, person_id, endpoint),
  constraint push_subscription_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
call app.protect('push_subscription');

-- What providers said of deliveries, each once, in whatever order it came.
create table provider_event (
  organization_id uuid not null,
  provider text not null check (length(provider) between 1 and 40),
  provider_event_id text not null check (length(provider_event_id) between 1 and 200),
  delivery_id uuid not null,
  kind text not null,
  detail text,
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (organization_id, provider, provider_event_id),
  constraint provider_event_delivery_fk foreign key (organization_id, delivery_id) references delivery
);
call app.protect('provider_event');

-- Whose deliveries these are, by our name or by the provider's: a provider knows nothing of organizations.
create function app.deliveries_named(ids uuid[], refs text[])
returns table (organization_id uuid, delivery_id uuid, production_id uuid, provider_ref text)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.organization_id, d.delivery_id, d.production_id, d.provider_ref from delivery d
  where d.delivery_id = any(ids) or d.provider_ref = any(refs)
$$;

-- A personal link: a capability for one person of one production. Only its hash is kept.
create table personal_link (
  organization_id uuid not null,
  personal_link_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organization_id, personal_link_id),
  constraint personal_link_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create unique index personal_link_token_key on personal_link (token_hash);
create index personal_link_person_index on personal_link (organization_id, person_id);
call app.protect('personal_link');

create table reader_session (
  organization_id uuid not null,
  reader_session_id uuid not null,
  personal_link_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  device text not null check (length(device) <= 200),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organization_id, reader_session_id),
  constraint reader_session_link_fk foreign key (organization_id, personal_link_id) references personal_link,
  constraint reader_session_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create unique index reader_session_token_key on reader_session (token_hash);
create index reader_session_production_index on reader_session (organization_id, production_id, created_at);
call app.protect('reader_session');

create function app.personal_link_by_token(hash bytea, at timestamptz)
returns table (organization_id uuid, personal_link_id uuid, production_id uuid, person_id uuid, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.organization_id, l.personal_link_id, l.production_id, l.person_id, l.expires_at
  from personal_link l where l.token_hash = hash and l.revoked_at is null and l.expires_at > at
$$;

-- Opens a reading session for this transaction: sets its organization and person, or gives no row.
create function app.enter_reader(hash bytea, at timestamptz)
returns table (organization_id uuid, production_id uuid, person_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.organization_id, s.production_id, s.person_id
    from reader_session s
    where s.token_hash = hash and s.revoked_at is null and s.expires_at > at
      and set_config('app.organization_id', s.organization_id::text, true) is not null
      and set_config('app.production_id', s.production_id::text, true) is not null
      and set_config('app.person_id', s.person_id::text, true) is not null;
end $$;

-- Where the reader of a session stands: their newest own snapshot, the revision that asks them, the production's newest, their last answer.
-- It is asked for by every phone in the minute after a publication: one index scan each, and none of what they hold but these.
create function app.reader_standing(hash bytea, at timestamptz)
returns table (organization_id uuid, production_id uuid, person_id uuid, number int, asks int, newest int, answer_id uuid, edition int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
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
end $$;

-- Mails of an organization kept here while none leave the server.
create table outbox_mail (
  organization_id uuid not null references organization,
  outbox_mail_id uuid not null,
  to_address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  at timestamptz not null,
  primary key (organization_id, outbox_mail_id)
);
create index outbox_mail_index on outbox_mail (organization_id, at desc);
call app.protect('outbox_mail');
