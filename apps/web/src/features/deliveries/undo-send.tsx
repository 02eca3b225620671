import { useEffect, useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { DeliveriesOfRevisionDocument, type DeliveryRowFragment, HoldDeliveriesDocument, ReleaseDeliveriesDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { toast } from '../../ui/toast.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import type { DeliverySetting } from './delivery-setting.js'

export interface UndoSendProps {
  readonly deliveries: readonly DeliveryRowFragment[]
  readonly setting: DeliverySetting
}

/** While nobody was told yet: how long that lasts, and the way to keep it back; and the way to send what was kept back. */
export function UndoSend({ deliveries, setting }: UndoSendProps) {
  const { act: hold, busy: holding, failure: notHeld } = useAct(HoldDeliveriesDocument, { refetch: [DeliveriesOfRevisionDocument] })
  const { act: release, busy: releasing, failure: notReleased } = useAct(ReleaseDeliveriesDocument, { refetch: [DeliveriesOfRevisionDocument] })
  const input = { revisionId: setting.revisionId, callSheetId: setting.callSheetId ?? null }
  const held = peopleIn(deliveries.filter(({ state }) => state === 'held'))
  const waiting = peopleIn(deliveries.filter(({ state }) => state === 'queued'))
  const seconds = useSecondsUntil(nobodyToldUntil(deliveries))
  if (!setting.maySend) return null
  const failure = notHeld ?? notReleased

  const undo = async () => {
    const answer = (await hold({ input }))?.holdDeliveries
    if (answer) toast(answer.__typename === 'DeliveriesHeld' ? `Kept back: nobody was told yet` : `${countOf(answer.people, 'person', 'people')} told already: nothing was kept back`)
  }
  const send = async () => {
    const answer = await release({ input })
    if (answer) toast(`Telling ${countOf(answer.releaseDeliveries.people, 'person', 'people')}`)
  }
  return (
    <>
      {held > 0 && (
        <WarningNotice title={`Kept back: ${countOf(held, 'person', 'people')} not told yet`}>
          <Button kind="primary" busy={releasing} onClick={() => void send()}>
            Tell {countOf(held, 'person', 'people')} now
          </Button>
        </WarningNotice>
      )}
      {seconds > 0 && waiting > 0 && (
        <WarningNotice title={`Telling ${countOf(waiting, 'person', 'people')} in ${seconds} s`}>
          <Button busy={holding} onClick={() => void undo()}>
            Undo
          </Button>
        </WarningNotice>
      )}
      {failure && <ErrorNotice {...failure} />}
    </>
  )
}

function peopleIn(deliveries: readonly DeliveryRowFragment[]): number {
  return new Set(deliveries.map(({ personId }) => personId)).size
}

/** When the first is sent, while none was tried; null once somebody was told or nothing waits. */
function nobodyToldUntil(deliveries: readonly DeliveryRowFragment[]): number | null {
  const untold = deliveries.every(({ state, attempts }) => attempts === 0 && (state === 'queued' || state === 'blocked' || state === 'superseded'))
  const moments = deliveries.flatMap(({ state, nextAttemptAt }) => (state === 'queued' && nextAttemptAt !== null ? [Date.parse(nextAttemptAt)] : []))
  return untold && moments.length > 0 ? Math.min(...moments) : null
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (moment === null || moment <= Date.now()) return undefined
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [moment])
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1000))
}
