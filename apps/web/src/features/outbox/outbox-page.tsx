import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { OutboxScreenDocument } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { useTitle } from '../../lib/use-title.js'
import { useViewer } from '../../lib/use-viewer.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { TextLink } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Wordmark } from '../../ui/wordmark.js'
import { OutboxMailItem } from './outbox-mail-item.js'

/** While no mail, or no text message, leaves this server, it is read here. */
export function OutboxPage() {
  const { member, mailLeaves, textsLeave } = useViewer()
  const title = mailLeaves && !textsLeave ? 'Text messages kept on this server' : 'Mail kept on this server'
  useTitle(title)
  const { data, error, refetch } = useQuery(OutboxScreenDocument, { fetchPolicy: 'cache-and-network', pollInterval: 10_000 })
  const mails = data?.outboxMails ?? []
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 lg:py-12">
      <div className="mb-10 flex flex-wrap items-center justify-between gap-4">
        <Wordmark />
        {member ? <TextLink to="/">Back to the office</TextLink> : <TextLink to="/sign-in">Sign in</TextLink>}
      </div>
      <PageHeader
        title={title}
        facts={mails.length > 0 && `${countOf(mails.length, mailLeaves ? 'message' : 'mail')}, newest first`}
        actions={<Button onClick={() => void refetch()}>Look again</Button>}
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && mails.length === 0 && (
        <EmptyState>{nothingKept(mailLeaves, textsLeave)}</EmptyState>
      )}
      {mails.length > 0 && (
        <ul aria-label="Mails" className="border-t border-line">
          {mails.map((mail, index) => (
            <OutboxMailItem key={mail.outboxMailId} mail={mail} startsOpen={index === 0} />
          ))}
        </ul>
      )}
    </main>
  )
}

function nothingKept(mailLeaves: boolean, textsLeave: boolean): string {
  if (!mailLeaves) return 'No mail yet. What Callboard would send appears here.'
  return textsLeave ? 'Mail and text messages leave this server; nothing is kept here.' : 'Mail leaves this server. No text message yet: what would be sent appears here.'
}
