-- What somebody said on the phone, taken down by the office: never their own press.
create table phone_answer (
  organization_id uuid not null,
  phone_answer_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  -- The notice they were called about, and when it had asked them: whatever asked them before is answered with it.
  notice_id uuid not null,
  asked_at timestamptz not null,
  outcome text not null check (outcome in ('confirmed', 'late', 'noAnswer')),
  message text not null check (length(message) <= 1000),
  client_answer_id uuid not null,
  account_id uuid not null references account,
  taken_by text not null,
  at timestamptz not null,
  sequence bigint generated always as identity,
  primary key (organization_id, phone_answer_id),
  constraint phone_answer_client_key unique (organization_id, person_id, client_answer_id),
  constraint phone_answer_notice_fk foreign key (organization_id, notice_id) references notice,
  constraint phone_answer_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index phone_answer_person_index on phone_answer (organization_id, production_id, person_id, sequence desc);
call app.protect('phone_answer');

-- Who is told again, by what and how long before their own call, while they have not answered; and when that was looked at last.
create table escalation (
  organization_id uuid not null,
  production_id uuid not null,
  version int not null default 1 check (version > 0),
  steps jsonb not null default '[{"way": "sms", "hoursBefore": 10}, {"way": "phoneList", "hoursBefore": 8}]',
  looked_at timestamptz,
  leased_until timestamptz,
  primary key (organization_id, production_id),
  constraint escalation_production_fk foreign key (organization_id, production_id) references production
);
call app.protect('escalation');

create function app.start_escalation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into escalation (organization_id, production_id) values (new.organization_id, new.production_id) on conflict do nothing;
  return null;
end $$;
create trigger start_escalation after insert on production for each row execute function app.start_escalation();

-- Steps that were taken, each once for a notice.
create table escalation_step (
  organization_id uuid not null,
  notice_id uuid not null,
  way text not null check (way in ('email', 'sms', 'push', 'phoneList')),
  hours_before int not null check (hours_before between 1 and 72),
  production_id uuid not null,
  person_id uuid not null,
  due_at timestamptz not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('queued', 'waiting', 'listed', 'noAddress', 'noNumber', 'noConsent', 'noDevice', 'noAccount')),
  primary key (organization_id, notice_id, way, hours_before),
  constraint escalation_step_notice_fk foreign key (organization_id, notice_id) references notice,
  constraint escalation_step_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
call app.protect('escalation_step');

-- Leases productions whose unanswered calls nobody looked at for a minute.
create function app.claim_escalations(at timestamptz, lease interval, most int)
returns table (organization_id uuid, production_id uuid)
language sql security definer set search_path = public, pg_temp as $$
  update escalation e set leased_until = at + lease
  from (
    select q.organization_id, q.production_id from escalation q
    where (q.looked_at is null or q.looked_at <= at - interval '1 minute') and (q.leased_until is null or q.leased_until <= at)
      and jsonb_array_length(q.steps) > 0
    order by q.looked_at nulls first limit most for update skip locked
  ) due
  where e.organization_id = due.organization_id and e.production_id = due.production_id
  returning e.organization_id, e.production_id
$$;
