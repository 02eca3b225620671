import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { PeopleScreenDocument, SavePersonDocument, type PersonRowFragment, type SavePersonMutation } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { remarkWords } from '../remark-words.js'
import { fieldLabels, inputOf, type PersonFields } from './person-fields.js'

interface Saving {
  readonly productionId: string
  readonly person: PersonRowFragment | undefined
  readonly form: UseFormReturn<PersonFields>
  readonly onSaved: (person: PersonRowFragment) => void
}

/** Sends the fields, and puts every answer where it belongs: on a field, or beside what somebody else saved. */
export function useSavePerson({ productionId, person, form, onSaved }: Saving) {
  const { act, busy, failure } = useAct(SavePersonDocument, { refetch: [PeopleScreenDocument] })
  const [theirs, setTheirs] = useState<PersonRowFragment>()
  const answered = (answer: SavePersonMutation['savePerson']) => {
    switch (answer.__typename) {
      case 'PersonSaved':
        return onSaved(answer.person)
      case 'PersonChangedMeanwhile':
        return setTheirs(answer.person)
      case 'CastNumberTaken':
        return form.setError('castNumber', { message: `${answer.person.name} has this number.` }, { shouldFocus: true })
      case 'PersonInvalid':
        return answer.remarks.forEach(({ column, problem }) => form.setError(fieldOf(column), { message: remarkWords(problem) }))
      default:
        return assertNever(answer)
    }
  }
  const save = async (fields: PersonFields) => {
    const known = { productionId, personId: person?.personId ?? null, expectedVersion: (theirs ?? person)?.version ?? null }
    const data = await act({ input: inputOf(fields, known) })
    if (data) answered(data.savePerson)
  }
  return { save, theirs, busy, failure }
}

/** The field a remark belongs to; the name carries what belongs to none. */
function fieldOf(column: string): keyof PersonFields {
  return column in fieldLabels ? (column as keyof PersonFields) : 'name'
}
