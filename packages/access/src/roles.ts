/** What a principal is in an organization. `vendor` holds a link, never an account; `support` is our own, read-only and time-boxed. */
export const ROLES = [
  'owner',
  'producer',
  'coordinator',
  'assistantDirector',
  'headOfDepartment',
  'crew',
  'client',
  'vendor',
  'support',
] as const

export type Role = (typeof ROLES)[number]

/** Roles that reach every production of their organization; all others reach only the productions they were given. */
const ORGANIZATION_WIDE: ReadonlySet<Role> = new Set(['owner', 'producer', 'coordinator', 'support'])

/** Whether the role reaches every production of the organization without being given each. */
export function reachesAllProductions(role: Role): boolean {
  return ORGANIZATION_WIDE.has(role)
}

/** Whether the text names a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}
