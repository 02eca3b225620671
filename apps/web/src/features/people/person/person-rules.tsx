import { RULE_PACKS } from '@callboard/schedule'
import type { UseFormReturn } from 'react-hook-form'
import { Checkbox } from '../../../ui/checkbox.js'
import { RadioGroup } from '../../../ui/radio-group.js'
import { AS_THE_PRODUCTION, ownPacksOf, type PersonFields } from './person-fields.js'

/** Which rules their days are checked against: the production’s, or some of their own. */
export function PersonRules({ form: { watch, setValue } }: { readonly form: UseFormReturn<PersonFields> }) {
  const own = ownPacksOf(watch('rulePacks'))
  const put = (rulePacks: string) => setValue('rulePacks', rulePacks, { shouldDirty: true })
  const choose = (id: string, on: boolean) => put(RULE_PACKS.map((pack) => pack.id).filter((one) => (one === id ? on : own?.includes(one))).join(','))
  return (
    <>
      <RadioGroup legend="Checked by" choices={choices} value={own ? 'own' : AS_THE_PRODUCTION} onChange={(next) => put(next === AS_THE_PRODUCTION ? next : '')} />
      {own && (
        <fieldset>
          <legend className="mb-1 font-medium">Their rules</legend>
          {RULE_PACKS.map(({ id, name, date }) => (
            <Checkbox key={id} label={name} hint={date} checked={own.includes(id)} onChange={({ target }) => choose(id, target.checked)} />
          ))}
          {own.length === 0 && <p className="text-muted">Without any, only the rules for minors still hold, for minors.</p>}
        </fieldset>
      )}
    </>
  )
}

const choices = [
  { value: AS_THE_PRODUCTION, label: 'As the production' },
  { value: 'own', label: 'These rules', hint: 'Somebody under another agreement' },
] as const

/** Their rules by name. */
export function rulesWords(rulePacks: string): string {
  const own = ownPacksOf(rulePacks)
  if (own === null) return 'as the production'
  return own.map((id) => RULE_PACKS.find((pack) => pack.id === id)?.name ?? id).join(', ') || 'none'
}
