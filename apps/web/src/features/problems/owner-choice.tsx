import { assertNever } from '@callboard/basics'
import { AssignProblemDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Select } from '../../ui/select.js'
import { toast } from '../../ui/toast.js'
import type { ProblemFacts } from './problem-facts.js'

/** Whose a problem is to solve. */
export function OwnerChoice({ problem, owners }: Pick<ProblemFacts, 'problem' | 'owners'>) {
  const { act, busy, failure } = useAct(AssignProblemDocument)
  const give = async (membershipId: string) => {
    const answer = (await act({ input: { problemId: problem.problemId, membershipId: membershipId || null, expectedVersion: problem.version } }))?.assignProblem
    if (!answer) return
    switch (answer.__typename) {
      case 'ProblemSaved':
        return toast(answer.problem.owner ? `${problem.name}’s problem is ${answer.problem.owner.name}’s` : `${problem.name}’s problem is nobody’s`)
      case 'ProblemChangedMeanwhile':
        return toast('Somebody changed it meanwhile. Look again.')
      case 'NotAnOwner':
        return toast('They do not see problems of this production.')
      default:
        return assertNever(answer)
    }
  }
  return (
    <>
      <Field label="Whose problem">
        <Select
          placeholder="Nobody’s yet"
          options={owners.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
          value={problem.owner?.membershipId ?? ''}
          disabled={busy}
          onChange={(event) => void give(event.target.value)}
        />
      </Field>
      {failure && <ErrorNotice {...failure} />}
    </>
  )
}
