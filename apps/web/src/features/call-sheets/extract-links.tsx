import type { CallSheetView } from '@callboard/call-sheet'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { buttonStyle } from '../../ui/button-style.js'
import { Field } from '../../ui/field.js'
import { Select } from '../../ui/select.js'

interface ExtractLinksProps {
  readonly callSheetId: string
  readonly view: CallSheetView
  readonly paper: 'a4' | 'letter'
  /** Whether the viewer may have one person's own page, and a copy with their name across it. */
  readonly mayNamePeople: boolean
}

/** PDFs of a part of the sheet: what one department needs, one person's own page, a copy with their name across it. */
export function ExtractLinks({ callSheetId, view, paper, mayNamePeople }: ExtractLinksProps) {
  const [department, setDepartment] = useState('')
  const [person, setPerson] = useState('')
  const href = (query: Readonly<Record<string, string>>) => `/api/call-sheets/${callSheetId}.pdf?${new URLSearchParams({ paper, ...query }).toString()}`
  const departments = view.crew.map((block) => ({ value: block.department, label: block.department }))
  return (
    <details className="mb-4 max-w-2xl">
      <summary className="min-h-control py-1.5 font-medium">For one department or person</summary>
      <div className="flex flex-wrap items-end gap-3 pt-1">
        <Field label="Department">
          <Select options={departments} placeholder="Choose" value={department} onChange={(event) => setDepartment(event.target.value)} />
        </Field>
        {department !== '' && <PdfLink href={href({ variant: 'department', department })} words="Department sheet" />}
        {mayNamePeople && (
          <Field label="Person">
            <Select options={peopleOf(view)} placeholder="Choose" value={person} onChange={(event) => setPerson(event.target.value)} />
          </Field>
        )}
        {person !== '' && <PdfLink href={href({ variant: 'person', person })} words="Own page" />}
        {person !== '' && <PdfLink href={href({ copyFor: person })} words="Named copy" />}
      </div>
    </details>
  )
}

/** Cast first, then the crew, as on the sheet. */
function peopleOf(view: CallSheetView) {
  const crew = view.crew.flatMap(({ people }) => people)
  return [...view.cast.map(({ personId, artist }) => ({ value: personId, label: artist })), ...crew.map(({ personId, name }) => ({ value: personId, label: name }))]
}

function PdfLink({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={buttonStyle()}>
      <FileDown aria-hidden />
      {words}
      <span className="sr-only"> (new tab)</span>
    </a>
  )
}
