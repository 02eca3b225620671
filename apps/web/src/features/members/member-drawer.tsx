import type { MemberRowFragment } from '../../lib/graphql.generated.js'
import { Drawer } from '../../ui/drawer.js'
import { MemberForm } from './member-form.js'
import type { RoleFieldsProps } from './role-fields.js'

interface MemberDrawerProps extends Pick<RoleFieldsProps, 'productions'> {
  readonly member: MemberRowFragment | undefined
  readonly onClose: () => void
}

/** One member beside the list: role, productions, the end of the membership. */
export function MemberDrawer({ member, productions, onClose }: MemberDrawerProps) {
  return (
    <Drawer open={member !== undefined} onClose={onClose} title={member?.name ?? 'Member'}>
      {member && <MemberForm key={member.membershipId} member={member} productions={productions} onDone={onClose} />}
    </Drawer>
  )
}
