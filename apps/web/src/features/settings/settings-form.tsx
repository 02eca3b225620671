import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { differencesOf } from '../../lib/differences-of.js'
import { ChangeProductionDocument, type ProductionSettingsFragment } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { useZodForm } from '../../lib/use-zod-form.js'
import { BothValues } from '../../ui/both-values.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Form } from '../../ui/form.js'
import { toast } from '../../ui/toast.js'
import { DigestSetting } from './digest-setting.js'
import { DocumentFacts } from './document-facts.js'
import { ProductionFacts } from './production-facts.js'
import { RevisionCycle } from './revision-cycle.js'
import { RulePacks } from './rule-packs.js'
import { fieldsOf, inputOf, type SettingsFields, settingsFields, settingsLabels, valueWords } from './settings-fields.js'
import { StripPalette } from './strip-palette.js'

/** The facts of the production, saved together. */
export function SettingsForm({ production }: { readonly production: ProductionSettingsFragment }) {
  const form = useZodForm(settingsFields, fieldsOf(production))
  const { act, busy, failure } = useAct(ChangeProductionDocument)
  const [known, setKnown] = useState(production)
  const [theirs, setTheirs] = useState<ProductionSettingsFragment>()
  const saved = (now: ProductionSettingsFragment) => {
    setKnown(now)
    setTheirs(undefined)
    form.reset(fieldsOf(now))
    toast('Settings are saved')
  }
  const save = form.handleSubmit(async (fields) => {
    const answer = (await act({ input: inputOf(fields, known.productionId, (theirs ?? known).version) }))?.changeProduction
    if (!answer) return
    switch (answer.__typename) {
      case 'ProductionSaved':
        return saved(answer.production)
      case 'ProductionChangedMeanwhile':
        return setTheirs(answer.production)
      default:
        return assertNever(answer)
    }
  })
  return (
    <Form aria-label="Settings of the production" onSubmit={(event) => void save(event)}>
      {failure && <ErrorNotice {...failure} />}
      {theirs && (
        <BothValues
          title="Somebody changed these settings meanwhile."
          differences={differencesOf(form.watch(), fieldsOf(theirs), settingsLabels, valueWords)}
          onTakeTheirs={(field) => form.setValue(field as keyof SettingsFields, fieldsOf(theirs)[field as keyof SettingsFields])}
          onTakeAll={() => form.reset(fieldsOf(theirs))}
        />
      )}
      <ProductionFacts form={form} />
      <DocumentFacts form={form} />
      <RevisionCycle form={form} />
      <DigestSetting form={form} />
      <StripPalette form={form} />
      <RulePacks form={form} />
      <div className="sticky bottom-0 -mx-1 mb-8 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-1 py-3 max-lg:bottom-14">
        <Button kind="primary" type="submit" busy={busy}>
          {theirs ? 'Save yours' : 'Save settings'}
        </Button>
        {form.formState.isDirty && <p className="text-muted">Not saved yet</p>}
      </div>
    </Form>
  )
}
