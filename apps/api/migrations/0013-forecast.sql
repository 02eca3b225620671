-- A place whose weather somebody may want to know, and when to ask next. Kept by the trigger below: a place that moved is another place.
create table forecast_place (
  organization_id uuid not null,
  location_id uuid not null,
  production_id uuid not null,
  next_at timestamptz not null default '-infinity',
  leased_until timestamptz,
  -- What the provider called its last answer, so that it need not be sent twice.
  last_modified text check (length(last_modified) <= 100),
  primary key (organization_id, location_id),
  constraint forecast_place_location_fk foreign key (organization_id, location_id) references location on delete cascade
);
create index forecast_place_due_index on forecast_place (next_at);
call app.protect('forecast_place');

-- The weather a provider expects at a place on a day, as it was fetched last.
create table forecast (
  organization_id uuid not null,
  location_id uuid not null,
  date date not null,
  production_id uuid not null,
  facts json not null,
  source text not null check (length(source) between 1 and 60),
  fetched_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organization_id, location_id, date),
  constraint forecast_location_fk foreign key (organization_id, location_id) references location on delete cascade
);
create index forecast_production_index on forecast (organization_id, production_id);
call app.protect('forecast');

create function app.keep_forecast_place() returns trigger language plpgsql as $$
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
end $$;
create trigger keep_forecast_place after insert or update of latitude, longitude on location for each row execute function app.keep_forecast_place();

-- Leases places to ask about to one worker; whoever's lease runs out leaves the place to somebody else.
create function app.claim_forecast_places(at timestamptz, lease interval, most int)
returns table (organization_id uuid, location_id uuid)
language sql security definer set search_path = public, pg_temp as $$
  update forecast_place p set leased_until = at + lease
  from (
    select q.organization_id, q.location_id from forecast_place q
    where q.next_at <= at and (q.leased_until is null or q.leased_until <= at)
    order by q.next_at, q.organization_id, q.location_id limit most for update skip locked
  ) due
  where p.organization_id = due.organization_id and p.location_id = due.location_id
  returning p.organization_id, p.location_id
$$;

grant select, insert, delete on forecast_place to callboard_app;
grant select, delete on forecast to callboard_app;
grant select, update on forecast_place to callboard_worker;
grant select, insert, update, delete on forecast to callboard_worker;
grant create on schema app to callboard_doorkeeper;
call app.admit_doorkeeper('forecast_place', 'organization_id, location_id, next_at, leased_until');
grant update (leased_until) on forecast_place to callboard_doorkeeper;
alter function app.claim_forecast_places(timestamptz, interval, int) owner to callboard_doorkeeper;
revoke create on schema app from callboard_doorkeeper;
revoke execute on function app.claim_forecast_places(timestamptz, interval, int), app.keep_forecast_place() from public;
grant execute on function app.keep_forecast_place() to callboard_app, callboard_worker;
grant execute on function app.claim_forecast_places(timestamptz, interval, int) to callboard_worker;
