import { type ConsentWay, type ContactPreferenceFieldsFragment, RecordSmsConsentDocument } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { toast } from '../../ui/toast.js'
import type { DeliverySetting } from './delivery-setting.js'

const WAYS: Record<ConsentWay, string> = {
  spoken: 'said to', written: 'written to', reader: 'by themselves, on their call sheet', stop: 'answered STOP', provider: 'their provider refuses it',
}

export interface ConsentLogProps {
  readonly preference: ContactPreferenceFieldsFragment
  readonly mayEdit: boolean
  readonly setting: Pick<DeliverySetting, 'zone' | 'clock'>
}

/** What somebody agreed to, line by line, and the next line. */
export function ConsentLog({ preference, mayEdit, setting }: ConsentLogProps) {
  const { act, busy, failure } = useAct(RecordSmsConsentDocument)
  const { personId, smsAgreed, consents } = preference
  const record = async (given: boolean) => {
    const answer = (await act({ input: { personId, given, how: 'spoken' } }))?.recordSmsConsent
    if (answer?.__typename === 'NoPhoneNumber') toast('They have no number with its country’s code: give them one first')
    if (answer?.__typename === 'SmsConsentRecorded') toast(given ? 'Written down: they agree to text messages' : 'Written down: no more text messages')
  }
  return (
    <section aria-label="Consent to text messages">
      <h3 className="mb-1 font-semibold">Text messages</h3>
      <p className="text-muted">{smsAgreed ? 'They agree to text messages at their number.' : 'They did not agree to text messages at their number.'}</p>
      {mayEdit && (
        <Button className="mt-2" busy={busy} onClick={() => void record(!smsAgreed)}>
          {smsAgreed ? 'They want no more' : 'They said they agree'}
        </Button>
      )}
      {failure && <ErrorNotice {...failure} />}
      {consents.length > 0 && (
        <ul aria-label="Log of consents" className="mt-3 divide-y divide-line border-y border-line">
          {consents.map(({ phone, given, how, byName, at }, index) => (
            <li key={index} className="py-1.5">
              {given ? 'Agreed' : 'Taken back'}: {phone}
              <span className="block text-small text-muted">
                {momentWords(at, setting)}, {WAYS[how]}
                {(how === 'spoken' || how === 'written') && ` ${byName}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
