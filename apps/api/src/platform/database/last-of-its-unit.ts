/** SQL: whether a revision is its unit's last; each unit of a production publishes for itself. The parameter names the table. */
export function isLastOfItsUnit(revision: string): string {
  return `not exists (select from revision later where later.organization_id = ${revision}.organization_id and later.unit_id = ${revision}.unit_id
    and later.number > ${revision}.number)`
}

/** SQL: the name of the unit a revision is of, null for the main unit. The parameter names the table. */
export function unitNameOf(revision: string): string {
  return `(select u.name from unit u where u.organization_id = ${revision}.organization_id and u.unit_id = ${revision}.unit_id and u.kind <> 'main')`
}
