import type { NoticeCardFragment } from '../../lib/graphql.generated.js'
import { answerWords, deliveryWords } from '../../lib/delivery-words.js'
import { momentWords } from '../../lib/time-words.js'
import { StatusWord } from '../../ui/status-word.js'
import type { Told } from './told.js'

export interface NoticeStateProps {
  readonly notice: NoticeCardFragment
  readonly told: Told
}

/** Their answer, or how far the notice got while there is none. */
export function NoticeState({ notice: { acknowledgement, concerned, delivery }, told }: NoticeStateProps) {
  if (acknowledgement) {
    const { kind, message, at, revisionNumber } = acknowledgement
    return (
      <>
        <StatusWord status={kind === 'confirmed' ? 'Confirmed' : 'Problem'} />
        {kind !== 'confirmed' && <span className="block">{answerWords[kind]}</span>}
        {message && <q className="block">{message}</q>}
        <span className="block text-small text-muted tabular-nums">
          {momentWords(at, told)}
          {revisionNumber > told.number && ', to a later revision'}
        </span>
      </>
    )
  }
  return (
    <>
      {concerned && <span className="block font-medium">Not answered</span>}
      {delivery ? <StatusWord status={deliveryWords[delivery.state]} /> : <StatusWord status="Not sent" />}
      {delivery?.state === 'opened' && <span className="block text-small text-muted">a hint only</span>}
      {delivery?.address && <span className="block text-small break-words text-muted">{delivery.address}</span>}
      {delivery?.lastError && <span className="block text-small text-muted">{delivery.lastError}</span>}
    </>
  )
}
