-- A calendar somebody's own program subscribes to: a capability, of one person's calls or of a production's shoot days. Only its hash is kept.
create table calendar_feed (
  organization_id uuid not null,
  calendar_feed_id uuid not null,
  production_id uuid not null,
  -- Null: the days of the production.
  person_id uuid,
  token_hash bytea not null,
  -- Null: the person made it, on their own phone.
  account_id uuid references account,
  created_at timestamptz not null,
  -- When a program last asked, to a few minutes.
  fetched_at timestamptz,
  revoked_at timestamptz,
  primary key (organization_id, calendar_feed_id),
  constraint calendar_feed_production_fk foreign key (organization_id, production_id) references production,
  constraint calendar_feed_person_fk foreign key (organization_id, production_id, person_id)
    references person (organization_id, production_id, person_id)
);
create unique index calendar_feed_token_key on calendar_feed (token_hash);
create index calendar_feed_production_index on calendar_feed (organization_id, production_id, created_at);
call app.protect('calendar_feed');

create function app.calendar_feed_by_token(hash bytea)
returns table (organization_id uuid, calendar_feed_id uuid, production_id uuid, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.organization_id, f.calendar_feed_id, f.production_id, f.person_id
  from calendar_feed f where f.token_hash = hash and f.revoked_at is null
$$;

grant select, insert, update on calendar_feed to callboard_app;
grant create on schema app to callboard_doorkeeper;
call app.admit_doorkeeper('calendar_feed');
alter function app.calendar_feed_by_token(bytea) owner to callboard_doorkeeper;
revoke create on schema app from callboard_doorkeeper;
revoke execute on function app.calendar_feed_by_token(bytea) from public;
grant execute on function app.calendar_feed_by_token(bytea) to callboard_app;
