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

/** While no mail leaves this server, it is read here. */
export function OutboxPage() {
  useTitle('Mail kept on this server')
  const { member, mailLeaves } = useViewer()
  const { data, error, refetch } = useQuery(OutboxScreenDocument, { fetchPolicy: 'cache-and-network', pollInterval: 10_000 })
  const mails = data?.outboxMails ?? []
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 lg:py-12">
      <div className="mb-10 flex flex-wrap items-center justify-between gap-4">
        <Wordmark />
        {member ? <TextLink to="/">Back to the office</TextLink> : <TextLink to="/sign-in">Sign in</TextLink>}
      </div>
      <PageHeader
        title="Mail kept on this server"
        facts={mails.length > 0 && `${countOf(mails.length, 'mail')}, newest first`}
        actions={<Button onClick={() => void refetch()}>Look again</Button>}
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && mails.length === 0 && (
        <EmptyState>{mailLeaves ? 'Mail leaves this server; nothing is kept here.' : 'No mail yet. What Callboard would send appears here.'}</EmptyState>
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
