-- What people said stands in the way of their calls: who, which days it threatens, and what the office did.
create table problem (
  organization_id uuid not null,
  problem_id uuid not null,
  production_id uuid not null,
  person_id uuid not null,
  -- The answer that opened it.
  acknowledgement_id uuid not null,
  kind text not null check (kind in ('late', 'cannot', 'wrongDetails', 'callMe')),
  message text not null,
  revision_number int not null,
  -- The one change it is about, or null for all of what was told.
  change_id text,
  -- Shoot days it threatens: day, number and date as they were told.
  days json not null,
  state text not null default 'open' check (state in ('open', 'resolved')),
  -- Whose it is to solve, or null.
  account_id uuid references account,
  opened_at timestamptz not null,
  resolved_at timestamptz,
  -- Null when the person answered again: that solved it.
  resolved_by text,
  resolution text not null default '' check (length(resolution) <= 1000),
  version int not null default 1,
  primary key (organization_id, problem_id),
  constraint problem_production_key unique (organization_id, production_id, problem_id),
  constraint problem_acknowledgement_key unique (organization_id, acknowledgement_id),
  constraint problem_resolved_check check ((state = 'resolved') = (resolved_at is not null)),
  constraint problem_acknowledgement_fk foreign key (organization_id, acknowledgement_id) references acknowledgement,
  constraint problem_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create index problem_production_index on problem (organization_id, production_id, state, opened_at desc);
create index problem_person_index on problem (organization_id, person_id) where state = 'open';
call app.protect('problem');

-- An absence that came with a problem goes with it, where the office says so.
alter table availability add column problem_id uuid,
  add constraint availability_problem_fk foreign key (organization_id, production_id, problem_id)
    references problem (organization_id, production_id, problem_id);
create index availability_problem_index on availability (organization_id, problem_id) where problem_id is not null;
