import type { Role } from './roles.js'

/** Who asks. Made only from a session or a link that was looked up, never from what a request says of itself. */
export type Viewer = Anonymous | Member | Reader

export interface Anonymous {
  readonly kind: 'anonymous'
}

/** Somebody signed in to one organization. */
export interface Member {
  readonly kind: 'member'
  readonly accountId: string
  readonly membershipId: string
  readonly organizationId: string
  readonly sessionId: string
  readonly role: Role
  /** The productions given to a role that does not reach all of them. */
  readonly productionIds: readonly string[]
}

/** The holder of a personal link: one person of one production. */
export interface Reader {
  readonly kind: 'reader'
  readonly organizationId: string
  readonly productionId: string
  readonly personId: string
}
