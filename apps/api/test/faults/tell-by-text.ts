import type pg from 'pg'

/** One in so many people agreed to text messages and wants nothing else. */
export async function tellByText(owner: pg.Client, oneIn: number): Promise<void> {
  await owner.query(`update person p set phone_e164 = '+3519' || lpad(x.n::text, 8, '0') from (
    select person_id, row_number() over (order by person_id) as n from person) x where x.person_id = p.person_id and x.n % $1::int = 0`, [oneIn])
  await owner.query(`insert into contact_preference (organization_id, person_id, production_id, channels, changed_at, changed_by)
    select organization_id, person_id, production_id, '{sms}', now(), 'x' from person where phone_e164 is not null`)
  await owner.query(`insert into sms_consent (organization_id, sms_consent_id, production_id, person_id, phone_e164, given, how, by_name, at)
    select organization_id, gen_random_uuid(), production_id, person_id, phone_e164, true, 'spoken', 'x', now() from person where phone_e164 is not null`)
}
