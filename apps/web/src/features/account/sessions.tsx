import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { AccountScreenDocument, EndSessionDocument, type SessionRowFragment } from '../../lib/graphql.generated.js'
import { momentWords, readersZone } from '../../lib/time-words.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Chip } from '../../ui/chip.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { Section } from '../../ui/section.js'
import { toast } from '../../ui/toast.js'
import { deviceWords } from './device-words.js'
import { SignOutEverywhere } from './sign-out-everywhere.js'

/** The devices signed in; each can be ended, or all at once. */
export function Sessions() {
  const { data, error, refetch } = useQuery(AccountScreenDocument, { fetchPolicy: 'cache-and-network' })
  const { act, busy, failure } = useAct(EndSessionDocument, { refetch: [AccountScreenDocument] })
  const end = async ({ sessionId, device }: SessionRowFragment) => {
    if (await act({ sessionId })) toast(`${deviceWords(device)} is signed out`)
  }
  return (
    <Section title="Where you are signed in">
      {failure && <ErrorNotice {...failure} />}
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={3} />}
      {data && (
        <ul className="mb-4 border-t border-line">
          {data.sessions.map((session) => (
            <li key={session.sessionId} className="flex items-center gap-x-4 border-b border-line py-2">
              <span className="min-w-0 grow">
                <span className="flex items-center gap-2 font-medium">
                  {deviceWords(session.device)} {session.current && <Chip>This one</Chip>}
                </span>
                <span className="block text-muted tabular-nums">
                  since {moment(session.startedAt)}, last used {moment(session.lastUsedAt)}
                </span>
              </span>
              {!session.current && (
                <Button busy={busy} aria-label={`Sign out ${deviceWords(session.device)}, last used ${moment(session.lastUsedAt)}`} onClick={() => void end(session)}>
                  Sign out
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <SignOutEverywhere />
    </Section>
  )
}

function moment(at: SessionRowFragment['startedAt']) {
  return momentWords(at, { zone: readersZone(), clock: 'h24' })
}
