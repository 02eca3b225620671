import { MembersScreenDocument, type MembersScreenQuery, WithdrawInvitationDocument } from '../../lib/graphql.generated.js'
import { momentWords, readersZone } from '../../lib/time-words.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Section } from '../../ui/section.js'
import { toast } from '../../ui/toast.js'
import { reachOf } from './member-list.js'
import { roleWords } from './role-words.js'

interface InvitationsProps {
  readonly screen: MembersScreenQuery
  readonly mayManage: boolean
}

/** Who was invited and has not come yet. */
export function Invitations({ screen: { invitations, productions }, mayManage }: InvitationsProps) {
  const { act, busy, failure } = useAct(WithdrawInvitationDocument, { refetch: [MembersScreenDocument] })
  if (invitations.length === 0) return null
  const withdraw = async (invitationId: string, email: string) => {
    if (await act({ invitationId })) toast(`The invitation of ${email} works no more`)
  }
  return (
    <Section title="Open invitations" className="mt-10">
      {failure && <ErrorNotice {...failure} />}
      <ul className="border-t border-line">
        {invitations.map((invitation) => (
          <li key={invitation.invitationId} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-line py-2">
            <span className="min-w-0 grow">
              <span className="block font-medium break-all">{invitation.email}</span>
              <span className="block text-muted">
                {roleWords[invitation.role]}, {reachOf(invitation, productions)}
              </span>
            </span>
            <span className="text-muted tabular-nums">works until {momentWords(invitation.expiresAt, { zone: readersZone(), clock: 'h24' })}</span>
            {mayManage && (
              <Button busy={busy} aria-label={`Take the invitation of ${invitation.email} back`} onClick={() => void withdraw(invitation.invitationId, invitation.email)}>
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
