-- The delivery table is the queue: one row a person and channel of a revision, leased by a worker.
create table delivery (
  organization_id uuid not null,
  delivery_id uuid not null,
  production_id uuid not null,
  revision_id uuid not null,
  revision_number int not null,
  notice_id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('email')),
  address text,
  state text not null check (state in ('queued', 'superseded', 'sent', 'delivered', 'opened', 'confirmed', 'problem', 'bounced', 'failed', 'blocked')),
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
create index delivery_queue_index on delivery (next_attempt_at) where state = 'queued';
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
create function app.claim_deliveries(lease uuid, at timestamptz, length interval, most int)
returns table (organization_id uuid, delivery_id uuid)
language sql security definer set search_path = public, pg_temp as $$
  with due as (
    select d.organization_id, d.delivery_id,
      row_number() over (partition by d.organization_id order by d.next_attempt_at, d.delivery_id) as turn
    from delivery d
    where d.state = 'queued' and d.next_attempt_at <= at and (d.leased_until is null or d.leased_until < at)
    order by turn, d.next_attempt_at limit most * 4
  ), taken as (
    select d.organization_id, d.delivery_id from delivery d
    join due on due.organization_id = d.organization_id and due.delivery_id = d.delivery_id
    where d.state = 'queued' and (d.leased_until is null or d.leased_until < at)
    order by due.turn limit most for update of d skip locked
  )
  update delivery d set lease_id = lease, leased_until = at + length, attempts = d.attempts + 1
  from taken where d.organization_id = taken.organization_id and d.delivery_id = taken.delivery_id
  returning d.organization_id, d.delivery_id
$$;

-- How far behind the queue is, for readiness and alarms; counts only.
create function app.oldest_queued_delivery(at timestamptz) returns interval
language sql stable security definer set search_path = public, pg_temp as $$
  select at - min(next_attempt_at) from delivery where state = 'queued' and next_attempt_at <= at
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
      order by a.revision_number desc, a.at desc limit 1
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
