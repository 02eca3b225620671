/**
 * A person's standing answer to a notice of a revision, as one row or none; n is the notice, `number` its revision's number or later.
 * An answer counts when it was given to that revision or a later one, and to all of it or to one of the changes that ask. Newer
 * answers replace older ones about the same. There is one when all was answered, or when anything stands in the way: that is said first.
 */
export function standingAnswer(number: string): string {
  return `
  select y.kind, y.message, y.at, y.revision_number, y.change_id from (
    select x.*, count(x.change_id) over () as given, bool_or(x.change_id is null) over () as has_whole from (
      select newest.*, max(newest.at) filter (where newest.change_id is null) over () as whole_at from (
        select distinct on (a.change_id) a.kind, a.message, a.at, a.revision_number, a.change_id from acknowledgement a
        where a.organization_id = n.organization_id and a.production_id = n.production_id and a.person_id = n.person_id and a.day_id is null
          and a.revision_number >= ${number} and (a.change_id is null or a.change_id = any(n.asks))
        order by a.change_id, a.at desc) newest) x
    where x.change_id is null or x.whole_at is null or x.at > x.whole_at) y
  where y.has_whole or y.given = cardinality(n.asks) or y.kind <> 'confirmed'
  order by (y.kind <> 'confirmed' and not (y.change_id is null and y.given = cardinality(n.asks))) desc, y.at desc limit 1`
}
