import { useEffect, useState } from 'react'
import { failureOf } from '../../../lib/failure-of.js'
import { ApproveSheetDocument, type DeskFragment, MarkSheetReadyDocument, type StoodFragment, WithdrawSheetDocument } from '../../../lib/graphql.generated.js'
import { useDeliverability } from '../../../lib/use-deliverability.js'
import { useAct } from '../../../lib/use-act.js'
import { announce } from '../../../ui/announce.js'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Section } from '../../../ui/section.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { APPROVAL_WORDS, issueVerb, publicationWords, refusalWords } from './issue-words.js'
import { Readiness, Recipients } from './issue-parts.js'
import { ReachCheck } from './reach-check.js'
import { useIssue } from './use-issue.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface IssuePanelProps {
  readonly desk: DeskFragment
  readonly typing: SheetTyping
  readonly maySend: boolean
  readonly onReload: () => Promise<unknown>
}

/** What is open, who gets it, and the acts: ready, approve, issue. */
export function IssuePanel({ desk, typing, maySend, onReload }: IssuePanelProps) {
  const { send, remark, error, isBusy, accepted, setAccepted } = useSending(desk, onReload)
  const reach = useDeliverability({ draftId: desk.draftId, dayId: desk.dayId, version: `${desk.draftVersion} ${desk.version} ${desk.nextIssue}`, maySee: true })
  const told = desk.recipients.filter((one) => one.told)
  const isBlocked = typing.waiting > 0 || desk.state === 'issued' || told.length + desk.issues.length === 0 || (desk.restBreaches.length > 0 && !accepted)
  useSendKeys(() => maySend && !isBlocked && !isBusy && void send())
  return (
    <Section title="Before it goes out">
      <Readiness remarks={reach ? desk.readiness.filter(({ kind }) => kind !== 'Unreachable') : desk.readiness} productionId={desk.productionId} />
      {reach && <ReachCheck reach={reach} productionId={desk.productionId} />}
      <Standing desk={desk} isSaving={typing.waiting > 0} onReload={onReload} />
      {desk.restBreaches.length > 0 && desk.state !== 'issued' && (
        <WarningNotice title={`Rest into this day is too short for ${desk.restBreaches.map(({ name }) => name).join(', ')}.`}>
          <Checkbox label="Issue all the same" hint="Your name is kept with this decision." checked={accepted} onChange={(event) => setAccepted(event.target.checked)} />
        </WarningNotice>
      )}
      {remark && (
        <div role="alert" className="mt-3">
          <WarningNotice title={remark} />
        </div>
      )}
      {error && <ErrorNotice {...failureOf(error)} kept="Whether it went out is not known. Try again: pressing twice issues once." />}
      <Recipients recipients={desk.recipients} />
      {maySend ? (
        <Button kind="primary" size="large" busy={isBusy} disabled={isBlocked} onClick={() => void send()} aria-keyshortcuts="Control+Enter" className="mt-3">
          {desk.state === 'issued' ? `Issue ${desk.nextIssue - 1} is out` : issueVerb(desk)}
        </Button>
      ) : (
        <p className="mt-3 text-muted">Producers and coordinators issue; you may make it ready and approve it.</p>
      )}
    </Section>
  )
}

function useSending(desk: DeskFragment, onReload: () => Promise<unknown>) {
  const [accepted, setAccepted] = useState(false)
  const [remark, setRemark] = useState<string | null>(null)
  const [andIssue, setAndIssue] = useState(false)
  const { issue, publish, isBusy, error } = useIssue(desk)
  const issueNow = async () => {
    const answer = await issue(accepted)
    if (!answer) return
    setRemark(refusalWords(answer))
    if (answer.__typename === 'CallSheetIssued') announce(`Issue ${answer.issue} went out to ${answer.told}`)
    await onReload()
  }
  const send = async () => {
    setRemark(null)
    if (desk.isPublished) return issueNow()
    const answer = await publish(accepted)
    if (!answer) return
    const words = publicationWords(answer)
    setRemark(words)
    await onReload()
    setAndIssue(words === null)
  }
  // The sheet is bound to what was just published, once the desk shows it.
  useEffect(() => {
    if (!andIssue || !desk.isPublished) return
    setAndIssue(false)
    void issueNow()
  })
  return { send, remark, error, isBusy: isBusy || andIssue, accepted, setAccepted }
}

/** Ctrl+Enter sends, wherever the cursor is. */
function useSendKeys(send: () => unknown) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      send()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

interface StandingProps {
  readonly desk: DeskFragment
  readonly isSaving: boolean
  readonly onReload: () => Promise<unknown>
}

/** Ready, approved, and taking that back: each of the sheet exactly as it stands. */
function Standing({ desk, isSaving, onReload }: StandingProps) {
  const ready = useAct(MarkSheetReadyDocument)
  const approve = useAct(ApproveSheetDocument)
  const withdraw = useAct(WithdrawSheetDocument)
  const [changed, setChanged] = useState(false)
  const input = { productionId: desk.productionId, dayId: desk.dayId, expectedVersion: desk.version, fingerprint: desk.fingerprint }
  const take = async (answer: StoodFragment | undefined) => {
    setChanged(answer?.__typename === 'SheetChanged')
    await onReload()
  }
  const given = desk.approvals.some(({ role }) => role === desk.mayApproveAs)
  const failure = ready.failure ?? approve.failure ?? withdraw.failure
  if (desk.state === 'issued') return null
  return (
    <div className="my-3 flex flex-col gap-2">
      {desk.readyBy && <p>Ready, says {desk.readyBy}.</p>}
      {desk.approvals.map(({ role, by }) => (
        <p key={role}>
          Approved by {by}, {APPROVAL_WORDS[role]}.
        </p>
      ))}
      {changed && <WarningNotice title="Somebody changed the sheet or its day meanwhile. Look at it, then say so again." />}
      {failure && <ErrorNotice {...failure} />}
      <div className="flex flex-wrap gap-2">
        {desk.state === 'draft' && <Button disabled={isSaving} busy={ready.busy} onClick={() => void ready.act({ input }).then((data) => take(data?.markSheetReady))}>Mark as ready</Button>}
        {desk.mayApproveAs && !given && (
          <Button disabled={isSaving} busy={approve.busy} onClick={() => void approve.act({ input }).then((data) => take(data?.approveSheet))}>
            Approve as {APPROVAL_WORDS[desk.mayApproveAs]}
          </Button>
        )}
        {(desk.state === 'ready' || desk.approvals.length > 0) && (
          <Button kind="quiet" busy={withdraw.busy} onClick={() => void withdraw.act({ input }).then((data) => take(data?.withdrawSheet))}>Take that back</Button>
        )}
      </div>
    </div>
  )
}
