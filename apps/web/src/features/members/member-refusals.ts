import type { Role } from '../../lib/graphql.generated.js'
import { roleWords } from './role-words.js'

/** A role only its holders, or those above them, may give. */
export function roleAboveOwn(grantable: readonly Role[]) {
  const roles = grantable.map((role) => roleWords[role].toLowerCase()).join(', ')
  return { title: 'This role is above your own.', kept: roles ? `You may give: ${roles}.` : 'You may not give roles.' }
}

export const lastOwner = { title: 'The last owner stays.', kept: 'Make somebody else an owner first, then try again.' }
