import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ACTIONS, type Action } from './actions.js'
import { can } from './can.js'
import { canGrant, grantableRoles } from './can-grant.js'
import { type Role, ROLES } from './roles.js'
import type { Member, Viewer } from './viewer.js'

const member = (role: Role, productionIds: string[] = []): Member => ({
  kind: 'member', accountId: 'a', membershipId: 'm', organizationId: 'ours', sessionId: 's', role, productionIds,
})
const reader: Viewer = { kind: 'reader', organizationId: 'ours', productionId: 'harbour', personId: 'ana' }
const anonymous: Viewer = { kind: 'anonymous' }

describe('can', () => {
  it.each<[string, Viewer, Action, object, boolean]>([
    ['a coordinator publishes', member('coordinator'), 'publish schedule', { productionId: 'harbour' }, true],
    ['an assistant director edits what was given', member('assistantDirector', ['harbour']), 'edit schedule', { productionId: 'harbour' }, true],
    ['an assistant director does not edit another production', member('assistantDirector', ['harbour']), 'edit schedule', { productionId: 'pier' }, false],
    ['an assistant director does not publish', member('assistantDirector', ['harbour']), 'publish schedule', { productionId: 'harbour' }, false],
    ['a coordinator of another organization does nothing', member('coordinator'), 'see the office', { organizationId: 'theirs' }, false],
    ['crew do not see the office', member('crew', ['harbour']), 'see the office', { productionId: 'harbour' }, false],
    ['a client sees what was published', member('client', ['harbour']), 'see published schedule', { productionId: 'harbour' }, true],
    ['a client sees no contact details', member('client', ['harbour']), 'see contact details', { productionId: 'harbour' }, false],
    ['a link answers its own call', reader, 'answer own call by link', { productionId: 'harbour' }, true],
    ['a link opens no other production', reader, 'answer own call by link', { productionId: 'pier' }, false],
    ['a link is not an account', reader, 'use own account', {}, false],
    ['an account is not a link', member('owner'), 'answer own call by link', {}, false],
    ['anyone may sign in', anonymous, 'enter without an account', {}, true],
    ['nobody unknown sees the office', anonymous, 'see the office', {}, false],
  ])('%s', (_case, viewer, action, subject, expected) => {
    expect(can(viewer, action, subject)).toBe(expected)
  })

  it('refuses an action that is not in the table', () => {
    expect(can(member('owner'), 'toString' as Action)).toBe(false)
    expect(can(member('owner'), 'launch rockets' as Action)).toBe(false)
  })
})

describe('canGrant', () => {
  it('lets nobody give what they do not hold', () => {
    const roles = fc.constantFrom(...ROLES)
    fc.assert(
      fc.property(roles, roles, (granter, granted) => {
        if (!canGrant(granter, granted)) return
        for (const action of Object.keys(ACTIONS) as Action[]) {
          if (can(member(granted), action)) expect(can(member(granter), action)).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('names what each may give', () => {
    expect(grantableRoles('owner')).toEqual(['owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client'])
    expect(grantableRoles('coordinator')).toEqual(['coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client'])
    expect(grantableRoles('assistantDirector')).toEqual([])
  })
})
