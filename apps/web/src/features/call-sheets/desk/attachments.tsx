import { X } from 'lucide-react'
import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { type DeskFragment, RemoveSheetAttachmentDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { FileDrop } from '../../../ui/file-drop.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Section } from '../../../ui/section.js'
import { Select } from '../../../ui/select.js'

interface AttachmentsProps {
  readonly desk: DeskFragment
  readonly onChanged: () => Promise<unknown>
}

const KINDS = [
  { value: 'safetyBulletin', label: 'Safety bulletin' },
  { value: 'map', label: 'Map' },
  { value: 'other', label: 'Other' },
]

/** Files that go out with the sheet. */
export function Attachments({ desk, onChanged }: AttachmentsProps) {
  const [kind, setKind] = useState('safetyBulletin')
  const [refused, setRefused] = useState<string | null>(null)
  const { act, failure } = useAct(RemoveSheetAttachmentDocument)
  const add = async (file: File) => {
    setRefused(await sent(file, desk, kind))
    await onChanged()
  }
  return (
    <Section title="Attachments">
      <ul className="mb-3 divide-y divide-line border-y border-line empty:hidden">
        {desk.attachments.map(({ sheetAttachmentId, fileName, size, addedBy, kind: what }) => (
          <li key={sheetAttachmentId} className="flex items-center gap-3 py-1.5">
            <a className="min-w-0 grow truncate underline underline-offset-2" href={`/api/sheet-attachments/${sheetAttachmentId}`} download>
              {fileName}
            </a>
            <span className="text-small whitespace-nowrap text-muted">
              {KINDS.find(({ value }) => value === what)?.label}, {countOf(Math.ceil(size / 1024), 'kilobyte')}, {addedBy}
            </span>
            <IconButton label={`Remove ${fileName}`} icon={<X aria-hidden />} onClick={() => void act({ sheetAttachmentId }).then(onChanged)} />
          </li>
        ))}
      </ul>
      {failure && <ErrorNotice {...failure} />}
      {refused && <ErrorNotice title={refused} kept="Nothing was added." />}
      <Field label="Kind" className="mb-3">
        <Select options={KINDS} value={kind} onChange={(event) => setKind(event.target.value)} />
      </Field>
      <FileDrop words="A PDF, PNG or JPEG, up to 10 MB" accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg" onFile={(file) => void add(file)} />
    </Section>
  )
}

/** Sends a file; gives why it was not taken, or null. */
async function sent(file: File, { productionId, dayId }: DeskFragment, kind: string): Promise<string | null> {
  const query = new URLSearchParams({ dayId, kind, name: file.name })
  try {
    const response = await fetch(`/api/productions/${productionId}/sheet-attachments?${query}`, {
      method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file,
    })
    if (response.ok) return null
    const { message } = (await response.json()) as { message?: string }
    return message ?? 'This file was not taken.'
  } catch {
    return 'The server cannot be reached.'
  }
}
