import { useQuery } from '@apollo/client/react'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { MembersScreenDocument, type MembersScreenQuery } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { useTitle } from '../../lib/use-title.js'
import { useMay } from '../../lib/use-viewer.js'
import { Button } from '../../ui/button.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Invitations } from './invitations.js'
import { InviteDialog } from './invite-dialog.js'
import { MemberDrawer } from './member-drawer.js'
import { MemberList } from './member-list.js'

export function MembersPage() {
  useTitle('Members')
  const { data, error, refetch } = useQuery(MembersScreenDocument)
  const mayManage = useMay('manage members')
  const [inviting, setInviting] = useState(false)
  const [opened, setOpened] = useState<string>()
  const invite = mayManage && (
    <Button kind="primary" onClick={() => setInviting(true)}>
      <UserPlus aria-hidden /> Invite somebody
    </Button>
  )
  return (
    <>
      <PageHeader title="Members" facts={data && factsOf(data)} actions={invite} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && <MemberList screen={data} onOpen={mayManage ? setOpened : undefined} />}
      {data && <Invitations screen={data} mayManage={mayManage} />}
      {data && (
        <MemberDrawer
          member={data.members.find(({ membershipId }) => membershipId === opened)}
          productions={data.productions}
          onClose={() => setOpened(undefined)}
        />
      )}
      {data && <InviteDialog open={inviting} productions={data.productions} onClose={() => setInviting(false)} />}
    </>
  )
}

function factsOf({ members, invitations }: MembersScreenQuery) {
  return [countOf(members.length, 'account'), invitations.length > 0 && countOf(invitations.length, 'open invitation')].filter(Boolean).join(', ')
}
