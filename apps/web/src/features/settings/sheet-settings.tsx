import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { SaveSheetSettingsDocument, SheetSettingsPartDocument, type SheetSettingsPartQuery } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Checkbox } from '../../ui/checkbox.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { Section } from '../../ui/section.js'
import { TextArea } from '../../ui/text-area.js'
import { TextInput } from '../../ui/text-input.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { SheetTemplateFields, type TemplateKind } from './sheet-template.js'
import { settingsOf, textsOf, type SheetTexts } from './sheet-texts.js'

interface SheetSettingsProps {
  readonly productionId: string
  readonly kind: TemplateKind
}

/** What stands on every call sheet of the production, typed once. */
export function SheetSettings({ productionId, kind }: SheetSettingsProps) {
  const { data, error, refetch } = useQuery(SheetSettingsPartDocument, { variables: { productionId } })
  return (
    <Section title="Call sheets">
      {!data?.sheetSettings && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={6} />}
      {data?.sheetSettings && <SheetForm productionId={productionId} kind={kind} kept={data.sheetSettings} />}
    </Section>
  )
}

interface SheetFormProps extends SheetSettingsProps {
  readonly kept: NonNullable<SheetSettingsPartQuery['sheetSettings']>
}

function SheetForm({ productionId, kind, kept: first }: SheetFormProps) {
  const [kept, setKept] = useState(first)
  const [texts, setTexts] = useState(() => textsOf(first.settings))
  const [remark, setRemark] = useState<string | null>(null)
  const { act, busy, failure } = useAct(SaveSheetSettingsDocument)
  const change = (part: Partial<SheetTexts>) => setTexts((before) => ({ ...before, ...part }))
  const save = async () => {
    const answer = (await act({ input: { productionId, expectedVersion: kept.version, settings: settingsOf(texts, kept.settings) } }))?.saveSheetSettings
    switch (answer?.__typename) {
      case undefined: return
      case 'SheetFieldUnusable': return setRemark('Something here is too long. Nothing was saved; what you typed is still here.')
      case 'SheetSettingsChanged':
        setKept(answer.settings)
        return setRemark('Somebody changed this meanwhile; nothing was saved. Saving again puts yours in the place of theirs.')
      case 'SheetSettingsSaved':
        setKept(answer.settings)
        return setRemark(null)
    }
  }
  const isSame = JSON.stringify(texts) === JSON.stringify(textsOf(kept.settings))
  return (
    <form
      className="flex max-w-xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SheetFields texts={texts} onChange={change} />
      <ScriptFields texts={texts} onChange={change} />
      <SheetTemplateFields kind={kind} template={texts.template} onChange={(template) => change({ template })} />
      {remark && <div role="alert"><WarningNotice title={remark} /></div>}
      {failure && <ErrorNotice {...failure} />}
      <Button type="submit" busy={busy} disabled={isSame} className="self-start">
        {isSame ? 'Everything saved' : 'Save call sheet settings'}
      </Button>
    </form>
  )
}

interface SheetFieldsProps {
  readonly texts: SheetTexts
  readonly onChange: (part: Partial<SheetTexts>) => void
}

function SheetFields({ texts, onChange }: SheetFieldsProps) {
  return (
    <>
      <Checkbox
        label="Both the 1st AD and the UPM approve a sheet before it is issued"
        checked={texts.approvalsDemanded}
        onChange={(event) => onChange({ approvalsDemanded: event.target.checked })}
      />
      <Field label="Production office">
        <TextInput value={texts.officeAddress} maxLength={500} onChange={(event) => onChange({ officeAddress: event.target.value })} />
      </Field>
      <Field label="Its phone">
        <TextInput type="tel" value={texts.officePhone} maxLength={60} onChange={(event) => onChange({ officePhone: event.target.value })} />
      </Field>
      <Field label="Credits" hint="One a line: Director: Ola Aydin">
        <TextArea value={texts.credits} maxLength={4000} onChange={(event) => onChange({ credits: event.target.value })} />
      </Field>
      <Field label="Key contacts" hint="One a line: UPM: Håkon Bjørnstad, +44 1632 960201. Without any, producer and assistant directors stand there." optional>
        <TextArea value={texts.contacts} maxLength={4000} onChange={(event) => onChange({ contacts: event.target.value })} />
      </Field>
      <Field label="Notices on every sheet" hint="One a line: No visitors without the UPM’s word">
        <TextArea value={texts.rules} maxLength={4000} onChange={(event) => onChange({ rules: event.target.value })} />
      </Field>
      <Field label="Walkie channels" hint="One a line: 1: Production">
        <TextArea value={texts.walkie} maxLength={2000} onChange={(event) => onChange({ walkie: event.target.value })} />
      </Field>
      <Field label="Safety line" hint="At the foot of every sheet; without one, the usual line stands there." optional>
        <TextInput value={texts.safety} maxLength={1000} onChange={(event) => onChange({ safety: event.target.value })} />
      </Field>
      <Field label="Confidentiality" hint="Confidential. Do not copy." optional>
        <TextInput value={texts.confidentiality} maxLength={200} onChange={(event) => onChange({ confidentiality: event.target.value })} />
      </Field>
    </>
  )
}

function ScriptFields({ texts, onChange }: SheetFieldsProps) {
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <Field label="Script colour" optional>
        <TextInput value={texts.scriptColour} maxLength={40} onChange={(event) => onChange({ scriptColour: event.target.value })} />
      </Field>
      <Field label="Script date" optional>
        <TextInput type="date" value={texts.scriptDate} onChange={(event) => onChange({ scriptDate: event.target.value })} />
      </Field>
    </div>
  )
}
