import type { Role } from '../../lib/graphql.generated.js'
import { Checkbox } from '../../ui/checkbox.js'
import { RadioGroup } from '../../ui/radio-group.js'
import { invitedRoles, needsProductions, roleHints, roleWords } from './role-words.js'

export interface RoleFieldsProps {
  readonly role: Role
  readonly productionIds: readonly string[]
  readonly productions: readonly { readonly productionId: string; readonly title: string }[]
  /** Only these may be given; all until the server said otherwise. */
  readonly grantable?: readonly Role[] | undefined
  readonly onChange: (role: Role, productionIds: readonly string[]) => void
}

/** A role, and the productions it is for when the role does not reach them all. */
export function RoleFields({ role, productionIds, productions, grantable = invitedRoles, onChange }: RoleFieldsProps) {
  const choices = invitedRoles
    .filter((one) => grantable.includes(one) || one === role)
    .map((one) => ({ value: one, label: roleWords[one], hint: roleHints[one] }))
  const toggle = (productionId: string, on: boolean) =>
    onChange(role, on ? [...productionIds, productionId] : productionIds.filter((one) => one !== productionId))
  return (
    <>
      <RadioGroup legend="Role" choices={choices} value={role} onChange={(next) => onChange(next, productionIds)} />
      {needsProductions(role) && (
        <fieldset>
          <legend className="mb-1 font-medium">Productions</legend>
          {productions.length === 0 && <p className="text-muted">There is no production yet.</p>}
          {productions.map(({ productionId, title }) => (
            <Checkbox
              key={productionId}
              label={title}
              checked={productionIds.includes(productionId)}
              onChange={(event) => toggle(productionId, event.target.checked)}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
