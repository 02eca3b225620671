import { Link } from '@tanstack/react-router'
import { Building2, CircleUser, Inbox, LogOut } from 'lucide-react'
import { useViewer } from '../../lib/use-viewer.js'
import { Avatar } from '../../ui/avatar.js'
import { buttonStyle } from '../../ui/button-style.js'
import { cn } from '../../ui/cn.js'
import { Menu, MenuHeading, MenuItem, MenuRule } from '../../ui/menu.js'
import { useSession } from './use-session.js'

/** Who is signed in and to which company; the account, other companies, the way out. */
export function UserMenu() {
  const { member, mailLeaves, textsLeave } = useViewer()
  const { signOut, switchTo } = useSession()
  if (!member) return null
  return (
    <Menu trigger={<Trigger name={member.name} organization={member.organization.name} />}>
      <MenuHeading>{member.email}</MenuHeading>
      <MenuItem icon={<CircleUser aria-hidden />} link={<Link to="/account" />}>
        Account
      </MenuItem>
      {(!mailLeaves || !textsLeave) && (
        <MenuItem icon={<Inbox aria-hidden />} link={<Link to="/outbox" />}>
          {mailLeaves ? 'Text messages kept on this server' : 'Mail kept on this server'}
        </MenuItem>
      )}
      {member.otherOrganizations.map(({ organizationId, name }) => (
        <MenuItem key={organizationId} icon={<Building2 aria-hidden />} onSelect={() => void switchTo(organizationId)}>
          Continue in {name}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void signOut()}>
        Sign out
      </MenuItem>
    </Menu>
  )
}

function Trigger({ name, organization, ...rest }: { readonly name: string; readonly organization: string }) {
  return (
    <button {...rest} type="button" className={cn(buttonStyle({ kind: 'quiet' }), 'h-11 min-w-0 grow shrink justify-start px-2')}>
      <Avatar name={name} />
      <span className="min-w-0 text-left leading-tight">
        <span className="block truncate">{name}</span>
        <span className="block truncate text-small font-normal text-muted">{organization}</span>
      </span>
    </button>
  )
}
