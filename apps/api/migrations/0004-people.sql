-- Cast, crew and contacts of one production; they need no account.
create table person (
  organization_id uuid not null,
  person_id uuid not null,
  production_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('cast', 'crew', 'contact')),
  department_id uuid,
  position text not null check (length(position) <= 200),
  cast_number text check (length(cast_number) between 1 and 10),
  email text check (length(email) <= 254),
  email_folded text,
  phone text check (length(phone) <= 60),
  phone_e164 text,
  phone_on_sheet boolean not null default false,
  call_offset int not null default 0 check (call_offset between -720 and 720),
  note text not null default '' check (length(note) <= 2000),
  birth_date date check (birth_date between '1900-01-01' and '2100-01-01'),
  -- Null: as the production.
  rule_packs text[] check (cardinality(rule_packs) <= 20),
  removed_at timestamptz,
  version int not null default 1,
  primary key (organization_id, person_id),
  -- A person of one production is never given a place in another: references carry the production too.
  constraint person_production_key unique (organization_id, production_id, person_id),
  constraint person_production_fk foreign key (organization_id, production_id) references production,
  constraint person_department_fk foreign key (organization_id, department_id) references department
);
create unique index person_cast_number_key on person (organization_id, production_id, cast_number) where removed_at is null;
create index person_email_index on person (organization_id, production_id, email_folded);
create index person_phone_index on person (organization_id, production_id, phone_e164);
call app.protect('person');

alter table membership add constraint membership_person_fk
  foreign key (organization_id, person_id) references person;
alter table invitation add constraint invitation_person_fk
  foreign key (organization_id, person_id) references person;

create table people_import (
  organization_id uuid not null,
  people_import_id uuid not null,
  production_id uuid not null,
  added uuid[] not null,
  changed jsonb not null,
  -- Departments the import made; undone, those nobody is in go with it.
  departments uuid[] not null default '{}',
  account_id uuid not null references account,
  created_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (organization_id, people_import_id),
  constraint people_import_production_fk foreign key (organization_id, production_id) references production
);
call app.protect('people_import');
