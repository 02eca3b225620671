import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { ChaseScreenDocument, type ChaseScreenQuery, type EscalationWay, SaveEscalationDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Dialog } from '../../ui/dialog.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { IconButton } from '../../ui/icon-button.js'
import { Select } from '../../ui/select.js'
import { TextInput } from '../../ui/text-input.js'
import { toast } from '../../ui/toast.js'
import { wayWords } from './chase-words.js'

interface LadderDialogProps {
  readonly chase: NonNullable<ChaseScreenQuery['chase']>
  readonly onClose: () => void
}

interface Rung {
  readonly key: string
  readonly way: EscalationWay
  readonly hours: string
}

const ways = (Object.keys(wayWords) as EscalationWay[]).map((value) => ({ value, label: wayWords[value] }))

/** Who does not answer is told again so many hours before their own call. */
export function LadderDialog({ chase, onClose }: LadderDialogProps) {
  const [rungs, setRungs] = useState<readonly Rung[]>(() => chase.rule.map(({ way, hoursBefore }) => ({ key: crypto.randomUUID(), way, hours: String(hoursBefore) })))
  const [remark, setRemark] = useState<string>()
  const { act, busy, failure } = useAct(SaveEscalationDocument, { refetch: [ChaseScreenDocument] })
  const change = (key: string, facts: Partial<Rung>) => setRungs(rungs.map((rung) => (rung.key === key ? { ...rung, ...facts } : rung)))
  const save = async () => {
    const steps = rungs.map(({ way, hours }) => ({ way, hoursBefore: Number(hours) }))
    if (steps.some(({ hoursBefore }) => !Number.isInteger(hoursBefore) || hoursBefore < 1 || hoursBefore > 72)) return setRemark('Write whole hours, 1 to 72.')
    const answer = (await act({ input: { productionId: chase.productionId, expectedVersion: chase.ruleVersion, steps } }))?.saveEscalation
    if (!answer) return
    if (answer.__typename === 'EscalationChangedMeanwhile') return setRemark('Somebody else changed the ladder meanwhile. Close this and look at it again.')
    toast('The ladder is saved')
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Ladder for those who do not answer"
      description="The notice goes out when the schedule is published or the sheet issued. Then, before each person’s own call:"
      actions={<><Button onClick={onClose}>Cancel</Button><Button kind="primary" busy={busy} onClick={() => void save()}>Save the ladder</Button></>}
    >
      <ul aria-label="Steps" className="flex flex-col gap-2">
        {rungs.map((rung, index) => (
          <li key={rung.key} className="flex items-center gap-2">
            <Select aria-label={`Step ${index + 1}`} options={ways} value={rung.way} onChange={(event) => change(rung.key, { way: ways.find(({ value }) => value === event.target.value)?.value ?? rung.way })} />
            <TextInput aria-label={`Hours before the call, step ${index + 1}`} inputMode="numeric" className="w-16" value={rung.hours} onChange={(event) => change(rung.key, { hours: event.target.value })} />
            <span className="grow">hours before</span>
            <IconButton label={`Remove step ${index + 1}`} icon={<X aria-hidden />} onClick={() => setRungs(rungs.filter(({ key }) => key !== rung.key))} />
          </li>
        ))}
      </ul>
      {rungs.length < 8 && (
        <Button className="mt-3" kind="quiet" onClick={() => setRungs([...rungs, { key: crypto.randomUUID(), way: 'phoneList', hours: '6' }])}>
          <Plus aria-hidden /> Add a step
        </Button>
      )}
      {remark && <p role="alert" className="mt-2 text-bad">{remark}</p>}
      {failure && <ErrorNotice {...failure} />}
    </Dialog>
  )
}
