import type { Role } from '../../lib/graphql.generated.js'

export const roleWords: Record<Role, string> = {
  owner: 'Owner',
  producer: 'Producer',
  coordinator: 'Coordinator',
  assistantDirector: 'Assistant director',
  headOfDepartment: 'Head of department',
  crew: 'Crew or cast',
  client: 'Client',
  vendor: 'Vendor',
  support: 'Support',
}

/** What each role does, in a sentence for whoever gives it. */
export const roleHints: Record<Role, string> = {
  owner: 'Everything, in every production',
  producer: 'Everything but the owners, in every production',
  coordinator: 'Plans, publishes and invites, in every production',
  assistantDirector: 'Plans, in the productions given',
  headOfDepartment: 'Sees the office, in the productions given',
  crew: 'Sees their own calls, in the productions given',
  client: 'Sees the published plan, in the productions given',
  vendor: 'Holds a link to an order',
  support: 'Looks on, for a time',
}

/** Roles somebody can be invited as; a vendor holds a link, support is Callboard's own. */
export const invitedRoles: readonly Role[] = ['owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client']

/** Whether productions are given to the role one by one. */
export function needsProductions(role: Role): boolean {
  return role === 'assistantDirector' || role === 'headOfDepartment' || role === 'crew' || role === 'client'
}
