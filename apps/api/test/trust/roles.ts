import type { Role } from '@callboard/access'

/** Who asks, one column each of the matrix. */
export const COLUMNS = [
  'owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client', 'vendor', 'support',
  'reader', 'anonymous', 'expired session', 'ended link',
] as const
export type Column = (typeof COLUMNS)[number]

export const MEMBERS: readonly Role[] = ['owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client', 'vendor', 'support']
