import { ACTIONS, type Action } from './actions.js'
import { type Role, reachesAllProductions } from './roles.js'
import type { Viewer } from './viewer.js'

/** What the action is done to. Without a production the question is only whether the viewer may ever do it. */
export interface Subject {
  readonly organizationId?: string
  readonly productionId?: string
}

/**
 * Whether the viewer may do the action to the subject. Deny by default: unknown actions, foreign organizations and
 * productions that were not given are all a plain no.
 *
 * @example can(ines, 'publish schedule', { productionId }) // true for a coordinator of the organization
 */
export function can(viewer: Viewer, action: Action, subject: Subject = {}): boolean {
  const allowed = ACTIONS[action]
  if (allowed === undefined || !Object.hasOwn(ACTIONS, action)) return false
  if (allowed === 'anyone') return true
  if (viewer.kind === 'anonymous') return false
  if (subject.organizationId !== undefined && subject.organizationId !== viewer.organizationId) return false
  if (allowed === 'reader') return viewer.kind === 'reader' && isOwnProduction(viewer.productionId, subject)
  if (viewer.kind === 'reader') return false
  if (!(allowed as readonly Role[]).includes(viewer.role)) return false
  return subject.productionId === undefined || reachesAllProductions(viewer.role) || viewer.productionIds.includes(subject.productionId)
}

function isOwnProduction(productionId: string, subject: Subject): boolean {
  return subject.productionId === undefined || subject.productionId === productionId
}
