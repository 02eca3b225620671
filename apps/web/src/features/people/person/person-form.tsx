import { useState } from 'react'
import type { PeopleDepartmentFragment, PersonRowFragment } from '../../../lib/graphql.generated.js'
import { differencesOf } from '../../../lib/differences-of.js'
import { useZodForm } from '../../../lib/use-zod-form.js'
import { BothValues } from '../../../ui/both-values.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Form } from '../../../ui/form.js'
import { fieldLabels, fieldsOf, type PersonFields, personFields } from './person-fields.js'
import { PersonContact } from './person-contact.js'
import { PersonRules, rulesWords } from './person-rules.js'
import { PersonWork } from './person-work.js'
import { useSavePerson } from './use-save-person.js'

export interface PersonFormProps {
  readonly productionId: string
  readonly person: PersonRowFragment | undefined
  readonly departments: readonly PeopleDepartmentFragment[]
  readonly onSaved: (person: PersonRowFragment) => void
}

/** All facts of one person. When somebody else saved meanwhile, both values stand side by side. */
export function PersonForm({ productionId, person, departments, onSaved }: PersonFormProps) {
  const form = useZodForm(personFields, fieldsOf(person))
  const [opened] = useState(person)
  const { save, theirs, busy, failure } = useSavePerson({ productionId, person: opened, form, onSaved })
  const nameOf = (field: string, value: string) => {
    if (field === 'rulePacks') return rulesWords(value)
    return field === 'departmentId' ? (departments.find(({ departmentId }) => departmentId === value)?.name ?? value) : value
  }
  return (
    <Form aria-label="Person" onSubmit={(event) => void form.handleSubmit(save)(event)}>
      {failure && <ErrorNotice {...failure} />}
      {theirs && (
        <BothValues
          title={`Somebody changed ${theirs.name} meanwhile.`}
          differences={differencesOf(form.watch(), fieldsOf(theirs), fieldLabels, nameOf)}
          onTakeTheirs={(field) => form.setValue(field as keyof PersonFields, fieldsOf(theirs)[field as keyof PersonFields])}
          onTakeAll={() => form.reset(fieldsOf(theirs))}
        />
      )}
      <PersonWork form={form} departments={departments} />
      <PersonContact form={form} />
      {form.watch('kind') !== 'contact' && <PersonRules form={form} />}
      <Button kind="primary" type="submit" busy={busy} className="self-start">
        {savingWords(opened, theirs)}
      </Button>
    </Form>
  )
}

function savingWords(opened: PersonRowFragment | undefined, theirs: PersonRowFragment | undefined) {
  if (theirs) return 'Save yours'
  return opened ? 'Save' : 'Add'
}

