import { useNavigate } from '@tanstack/react-router'
import { Field } from '../../ui/field.js'
import { Select } from '../../ui/select.js'

export interface UnitChoiceProps {
  readonly productionId: string
  readonly units: readonly { readonly unitId: string; readonly name: string; readonly draftId: string }[]
  readonly draftId: string
}

/** Which unit publishes; nothing to choose while there is one. */
export function UnitChoice({ productionId, units, draftId }: UnitChoiceProps) {
  const navigate = useNavigate()
  if (units.length < 2) return null
  return (
    <Field label="Unit" className="mb-4 max-w-xs">
      <Select
        value={draftId}
        options={units.map((unit) => ({ value: unit.draftId, label: unit.name }))}
        onChange={(event) => void navigate({ to: '/productions/$productionId/publish', params: { productionId }, search: { draft: event.target.value } })}
      />
    </Field>
  )
}
