-- A production as large as asked for, a member who is signed in, and a person who reads by personal link: for measuring and for faults.
-- Read by tests and by the benchmarks, which then call the function; it is gone with the connection.
create or replace function pg_temp.make_large_shoot(people int, shoot_days int, session_token text, reader_token text)
returns table (organization_id uuid, production_id uuid, draft_id uuid, account_id uuid, reader_id uuid) language plpgsql as $$
declare
  organization uuid := gen_random_uuid();
  production uuid := gen_random_uuid();
  unit uuid := gen_random_uuid();
  draft uuid := gen_random_uuid();
  account uuid := gen_random_uuid();
  reader uuid;
  link uuid := gen_random_uuid();
  digits text := '0123456789abcdefghijklmnopqrstuvwxyz';
begin
  insert into organization values (organization, 'Harbour Pictures');
  insert into account (account_id, email, email_folded, name, password_hash) values (account, account || '@callboard.example', account || '@callboard.example', 'Inês Duarte', 'none');
  insert into membership (organization_id, membership_id, account_id, role) values (organization, gen_random_uuid(), account, 'coordinator');
  insert into session (session_id, token_hash, account_id, organization_id, device, started_at, last_used_at, ends_at)
    values (gen_random_uuid(), sha256(convert_to(session_token, 'UTF8')), account, organization, 'measuring', now(), now(), now() + interval '14 days');

  insert into production (organization_id, production_id, title, kind, company, client_name, zone, revision_cycle)
    values (organization, production, 'The Night Ferry', 'feature', 'Harbour Pictures', '', 'Europe/Lisbon', '{White,Blue,Pink,Yellow,Green}');
  insert into unit (organization_id, unit_id, production_id, name) values (organization, unit, production, 'Main unit');
  insert into department (organization_id, department_id, production_id, name, call_offset, position)
    select organization, gen_random_uuid(), production, name, (position - 4) * -5, position
    from unnest('{Production,Direction,Camera,Grip,Electric,Sound,Art,Costume,Make-up,Transport}'::text[]) with ordinality as x(name, position);
  insert into location (organization_id, location_id, production_id, name, address, parking, basecamp, hospital, hospital_address, hospital_phone, notes)
    select organization, gen_random_uuid(), production, 'Pier ' || n, n || ' Rua do Cais, Lisboa', 'Behind the customs house', 'Square by the ferry', 'Hospital São José', 'Rua José António Serrano', '+351 218 841 000', ''
    from generate_series(1, 8) n;

  -- The first fourteen are cast, each with a character of their own.
  insert into person (organization_id, person_id, production_id, name, kind, department_id, position, cast_number, email, email_folded, call_offset)
    select organization, gen_random_uuid(), production, 'Person ' || lpad(n::text, 4, '0'), case when n <= 14 then 'cast' else 'crew' end,
      case when n > 14 then d.department_id end, case when n > 14 then 'Assistant ' || n else '' end, case when n <= 14 then n::text end,
      'person' || n || '@callboard.example', 'person' || n || '@callboard.example', case when n <= 14 then 60 else 0 end
    from generate_series(1, people) n
    join department d on d.organization_id = organization and d.production_id = production and d.position = n % 10 + 1;
  insert into element (organization_id, element_id, production_id, category, name, name_folded, board_id, person_id)
    select organization, gen_random_uuid(), production, 'Cast Members', 'CHARACTER ' || p.cast_number, 'CHARACTER ' || p.cast_number, p.cast_number, p.person_id
    from person p where p.organization_id = organization and p.kind = 'cast';
  insert into scene (organization_id, scene_id, production_id, number, heading, int_ext, set_name, time_of_day, lighting, synopsis, eighths,
      eighths_estimated, characters, position)
    select organization, gen_random_uuid(), production, n::text, 'INT. FERRY, DECK ' || n % 9 || ' - DAY', 'INT', 'FERRY, DECK ' || n % 9, 'DAY', 'day',
      'They cross the water without a word, and the light on the far side goes out.', 4 + n % 9, false,
      array['CHARACTER ' || n % 14 + 1, 'CHARACTER ' || (n * 5) % 14 + 1, 'CHARACTER ' || (n * 3 + 2) % 14 + 1], n
    from generate_series(1, shoot_days * 6) n;
  insert into scene_element (organization_id, production_id, scene_id, element_id, source)
    select distinct organization, production, s.scene_id, e.element_id, 'screenplay'
    from scene s join element e on e.organization_id = organization and e.name = any (s.characters) where s.organization_id = organization;

  with day as (
    select gen_random_uuid() as id, n, (select l.location_id from location l where l.organization_id = organization order by l.name offset n % 8 limit 1) as place
    from generate_series(1, shoot_days) n
  ), strip as (
    select s.scene_id, s.eighths, day.id as day_id, substr(digits, ((s.position - 1) % 6) + 1, 1) as digit
    from scene s join day on day.n = (s.position - 1) / 6 + 1 where s.organization_id = organization
  )
  insert into draft (organization_id, draft_id, production_id, unit_id, name, version, board)
  select organization, draft, production, unit, 'Draft', 1, jsonb_build_object(
    'days', (select jsonb_agg(jsonb_build_object('id', id, 'order', 'a' || substr(digits, n, 1), 'date', (date '2027-01-04' + n)::text, 'generalCall', '07:00', 'locationId', place, 'note', '') order by n) from day),
    'strips', (select jsonb_agg(jsonb_build_object('kind', 'scene', 'id', gen_random_uuid(), 'sceneId', scene_id, 'part', null, 'eighths', eighths, 'dayId', day_id, 'order', 'a' || digit)) from strip),
    'callExceptions', '[]'::jsonb);

  select p.person_id into reader from person p where p.organization_id = organization order by p.name limit 1;
  insert into personal_link (organization_id, personal_link_id, production_id, person_id, token_hash, created_at, expires_at)
    values (organization, link, production, reader, sha256(convert_to('link' || reader_token, 'UTF8')), now(), now() + interval '30 days');
  insert into reader_session (organization_id, reader_session_id, personal_link_id, production_id, person_id, token_hash, device, created_at, expires_at)
    values (organization, gen_random_uuid(), link, production, reader, sha256(convert_to(reader_token, 'UTF8')), 'measuring', now(), now() + interval '30 days');
  return query select organization, production, draft, account, reader;
end $$;
