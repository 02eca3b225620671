import { REVISION_COUNTS, REVISION_HEAD } from './revision.sql.js'

/** Two revisions with what they are compared by; $1 the organization, $2 both. */
export const COMPARED = `
select ${REVISION_HEAD}, ${REVISION_COUNTS}, r.unit_id as "unitId", r.facts, p.clock
from revision r join production p on p.organization_id = $1 and p.production_id = r.production_id
where r.organization_id = $1 and r.revision_id = any($2::uuid[])`

export const NAMES = `
select e.person_id as "personId", e.name, coalesce(d.name, case e.kind when 'cast' then 'Cast' else 'Crew' end) as department
from person e left join department d on d.organization_id = $1 and d.department_id = e.department_id
where e.organization_id = $1 and e.person_id = any($2::uuid[])`
