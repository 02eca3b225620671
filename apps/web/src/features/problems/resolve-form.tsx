import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { type ProblemItemFragment, ProblemsScreenDocument, ResolveProblemDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Checkbox } from '../../ui/checkbox.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextArea } from '../../ui/text-area.js'
import { toast } from '../../ui/toast.js'

export interface ResolveFormProps {
  readonly problem: ProblemItemFragment
  readonly onDone: () => void
}

/** What was done about it; the absence it brought stays unless it is taken off. What was typed stays until it is saved. */
export function ResolveForm({ problem, onDone }: ResolveFormProps) {
  const [resolution, setResolution] = useState('')
  const [withdrawAbsence, setWithdraw] = useState(false)
  const [error, setError] = useState<string>()
  const { act, busy, failure } = useAct(ResolveProblemDocument, { refetch: [ProblemsScreenDocument] })
  const solve = async () => {
    setError(resolution.trim() === '' ? 'Say what was done, for whoever looks next.' : undefined)
    if (resolution.trim() === '') return
    const answer = (await act({ input: { problemId: problem.problemId, resolution, withdrawAbsence, expectedVersion: problem.version } }))?.resolveProblem
    if (!answer) return
    switch (answer.__typename) {
      case 'ProblemSaved':
        toast(`${problem.name}’s problem is solved`)
        return onDone()
      case 'ProblemChangedMeanwhile':
        return setError('Somebody changed it meanwhile. Look again, then save.')
      default:
        return assertNever(answer)
    }
  }
  return (
    <Form
      aria-label={`Solve ${problem.name}’s problem`}
      className="mt-2 max-w-lg gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void solve()
      }}
    >
      <Field label="What was done" error={error}>
        <TextArea autoFocus maxLength={1000} value={resolution} onChange={(event) => setResolution(event.target.value)} />
      </Field>
      {problem.absences > 0 && (
        <Checkbox
          label={`They can come after all: take the absence of ${countOf(problem.absences, 'day')} off the board`}
          checked={withdrawAbsence}
          onChange={(event) => setWithdraw(event.target.checked)}
        />
      )}
      {failure && <ErrorNotice {...failure} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={busy}>
          Solved
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  )
}
