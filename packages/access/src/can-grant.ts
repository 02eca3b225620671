import { ACTIONS } from './actions.js'
import { ROLES, type Role, reachesAllProductions } from './roles.js'

/** Roles that are never given by invitation: a vendor holds a link, support is ours. */
const NEVER_INVITED: ReadonlySet<Role> = new Set(['vendor', 'support'])

/**
 * Whether somebody of one role may give another role: only what they hold themselves, so that nobody can
 * raise anybody, themselves included, above their own reach.
 *
 * @example canGrant('coordinator', 'owner') // false: an owner sees the audit, a coordinator does not
 */
export function canGrant(granter: Role, granted: Role): boolean {
  if (NEVER_INVITED.has(granted) || !holds(granter, 'manage members')) return false
  if (reachesAllProductions(granted) && !reachesAllProductions(granter)) return false
  return actionsOf(granted).every((action) => holds(granter, action))
}

/** The roles somebody may give, in the order of the list of roles. */
export function grantableRoles(granter: Role): readonly Role[] {
  return ROLES.filter((role) => canGrant(granter, role))
}

function actionsOf(role: Role): readonly (keyof typeof ACTIONS)[] {
  return (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]).filter((action) => holds(role, action))
}

function holds(role: Role, action: keyof typeof ACTIONS): boolean {
  const allowed = ACTIONS[action]
  return Array.isArray(allowed) && (allowed as readonly Role[]).includes(role)
}
