import type { Role } from './roles.js'

const OFFICE: readonly Role[] = ['owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'support']
const PLANNERS: readonly Role[] = ['owner', 'producer', 'coordinator', 'assistantDirector']
const MANAGERS: readonly Role[] = ['owner', 'producer', 'coordinator']
const MEMBERS: readonly Role[] = ['owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client', 'support']

/**
 * Who may do what: the one table. A role that is not listed may not. `anyone` needs no account;
 * `reader` actions belong to the holder of a personal link, for their own person only.
 */
export const ACTIONS = {
  'enter without an account': 'anyone',
  'read own call by link': 'reader',
  'answer own call by link': 'reader',
  'use own account': MEMBERS,
  'see published schedule': MEMBERS,
  'see the office': OFFICE,
  'create production': MANAGERS,
  'edit production': MANAGERS,
  'edit people': PLANNERS,
  'see contact details': PLANNERS,
  'import screenplay': PLANNERS,
  'edit breakdown': PLANNERS,
  'edit schedule': PLANNERS,
  'publish schedule': MANAGERS,
  'see deliveries': PLANNERS,
  'send deliveries': MANAGERS,
  'see audit': ['owner', 'producer', 'support'],
  'see members': MANAGERS,
  'manage members': MANAGERS,
  'see outbox': MANAGERS,
} as const satisfies Record<string, 'anyone' | 'reader' | readonly Role[]>

export type Action = keyof typeof ACTIONS

/** Whether the text names an action of the table. */
export function isAction(text: string): text is Action {
  return Object.hasOwn(ACTIONS, text)
}
