import { KeyRound } from 'lucide-react'
import type { MemberRowFragment, MembersScreenQuery } from '../../lib/graphql.generated.js'
import { useNarrowScreen } from '../../lib/use-narrow-screen.js'
import { useViewer } from '../../lib/use-viewer.js'
import { Avatar } from '../../ui/avatar.js'
import { DataList } from '../../ui/data-list.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../ui/table.js'
import { needsProductions, roleWords } from './role-words.js'

interface MemberListProps {
  readonly screen: MembersScreenQuery
  /** Nothing for those who only read. */
  readonly onOpen: ((membershipId: string) => void) | undefined
}

export function MemberList({ screen: { members, productions }, onOpen }: MemberListProps) {
  const narrow = useNarrowScreen()
  if (narrow) {
    return (
      <DataList label="Members" items={members} keyOf={({ membershipId }) => membershipId}>
        {(member) => (
          <>
            <Name member={member} onOpen={onOpen} />
            <p className="break-all text-muted">{member.email}</p>
            <p>{[roleWords[member.role], reachOf(member, productions)].join(', ')}</p>
          </>
        )}
      </DataList>
    )
  }
  return (
    <Table caption="Members">
      <TableHead>
        <HeadCell>Name</HeadCell>
        <HeadCell>Mail</HeadCell>
        <HeadCell>Role</HeadCell>
        <HeadCell>Productions</HeadCell>
        <HeadCell>Signing in</HeadCell>
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <Row key={member.membershipId}>
            <Cell>
              <Name member={member} onOpen={onOpen} />
            </Cell>
            <Cell className="text-muted">{member.email}</Cell>
            <Cell>{roleWords[member.role]}</Cell>
            <Cell className="text-muted">{reachOf(member, productions)}</Cell>
            <Cell>{member.totpIsOn ? <WithCode /> : <span className="text-muted">Password</span>}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function Name({ member: { membershipId, name }, onOpen }: { readonly member: MemberRowFragment } & Pick<MemberListProps, 'onOpen'>) {
  const isSelf = useViewer().member?.membershipId === membershipId
  return (
    <span className="flex items-center gap-2">
      <Avatar name={name} />
      {onOpen ? (
        <button type="button" onClick={() => onOpen(membershipId)} className="min-h-6 text-left font-medium underline decoration-transparent underline-offset-4 hover:decoration-edge">
          {name}
        </button>
      ) : (
        <span className="font-medium">{name}</span>
      )}
      {isSelf && <span className="text-muted">you</span>}
    </span>
  )
}

function WithCode() {
  return (
    <span className="inline-flex items-center gap-1.5 text-good">
      <KeyRound aria-hidden className="size-4" /> Password and code
    </span>
  )
}

/** Where the member may go, in words. */
export function reachOf({ role, productionIds }: Pick<MemberRowFragment, 'role' | 'productionIds'>, productions: MembersScreenQuery['productions']): string {
  if (!needsProductions(role)) return 'all productions'
  const titles = productions.filter(({ productionId }) => productionIds.includes(productionId)).map(({ title }) => title)
  return titles.join(', ') || 'no production yet'
}
