import { SHEET_TEMPLATES, type SheetSection, type SheetTemplate } from '@callboard/call-sheet'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { announce } from '../../ui/announce.js'
import { Checkbox } from '../../ui/checkbox.js'
import { Field } from '../../ui/field.js'
import { IconButton } from '../../ui/icon-button.js'
import { Select } from '../../ui/select.js'

export type TemplateKind = keyof typeof SHEET_TEMPLATES

interface SheetTemplateFieldsProps {
  /** What the production makes: its template stands while it has none of its own. */
  readonly kind: TemplateKind
  readonly template: SheetTemplate | null
  readonly onChange: (template: SheetTemplate | null) => void
}

const KINDS: readonly { readonly value: TemplateKind; readonly label: string }[] = [
  { value: 'feature', label: 'Feature film' }, { value: 'series', label: 'Series' }, { value: 'commercial', label: 'Commercial' }, { value: 'documentary', label: 'Documentary' },
]

const SECTION_WORDS: Readonly<Record<SheetSection, string>> = {
  contacts: 'Key contacts', locations: 'Locations', moves: 'Company moves', safety: 'Weather and safety', scenes: 'Scenes', cast: 'Cast', standIns: 'Stand-ins and doubles',
  background: 'Background', requirements: 'Department requirements', notes: 'Notes', transport: 'Transport', catering: 'Catering', walkie: 'Walkie channels',
  advance: 'Advance schedule', crew: 'Crew', vendors: 'Vendors and equipment', approvals: 'Approvals',
}

const DAYS = [1, 2, 3].map((days) => ({ value: String(days), label: days === 1 ? '1 day' : `${days} days` }))

/** Which parts the sheets have, in which order, and how many days they look ahead. */
export function SheetTemplateFields({ kind, template, onChange }: SheetTemplateFieldsProps) {
  const shown = template ?? SHEET_TEMPLATES[kind]
  const { list, moved } = useFocusOnMoved()
  const put = (sections: SheetTemplate['sections']) => onChange({ ...shown, sections })
  const move = (section: SheetSection, by: -1 | 1) => {
    const at = shown.sections.findIndex((one) => one.section === section)
    const to = at + by
    if (to < 0 || to >= shown.sections.length) return
    put(shown.sections.with(at, shown.sections[to]!).with(to, shown.sections[at]!))
    moved(section)
    announce(`${SECTION_WORDS[section]} is part ${to + 1} of ${shown.sections.length}`)
  }
  const onKey = (section: SheetSection) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(section, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <details>
      <summary className="min-h-control py-1.5 font-medium">Parts of the sheet and their order</summary>
      <div className="flex flex-col gap-3">
        <Field label="Start from">
          <Select options={KINDS} placeholder="Parts as below" value="" onChange={(event) => event.target.value !== '' && onChange(SHEET_TEMPLATES[event.target.value as TemplateKind])} />
        </Field>
        <p className="text-muted">Alt and an arrow key move a part.</p>
        <ol ref={list} aria-label="Parts of the sheet" className="divide-y divide-line border-y border-line">
          {shown.sections.map(({ section, on }, index) => (
            <li key={section} data-section={section} onKeyDown={onKey(section)} className="flex items-center gap-1">
              <Checkbox
                label={SECTION_WORDS[section]}
                className="grow"
                checked={on}
                onChange={(event) => put(shown.sections.with(index, { section, on: event.target.checked }))}
              />
              <IconButton label={`Move ${SECTION_WORDS[section]} up`} icon={<ArrowUp aria-hidden />} disabled={index === 0} onClick={() => move(section, -1)} />
              <IconButton label={`Move ${SECTION_WORDS[section]} down`} icon={<ArrowDown aria-hidden />} disabled={index === shown.sections.length - 1} onClick={() => move(section, 1)} />
            </li>
          ))}
        </ol>
        <Field label="Advance schedule looks ahead">
          <Select options={DAYS} value={String(shown.advanceDays)} onChange={(event) => onChange({ ...shown, advanceDays: Number(event.target.value) as 1 | 2 | 3 })} />
        </Field>
      </div>
    </details>
  )
}

/** A row that moved keeps the focus, on its own check box. */
function useFocusOnMoved() {
  const list = useRef<HTMLOListElement>(null)
  const section = useRef<SheetSection | null>(null)
  useEffect(() => {
    if (section.current === null) return
    list.current?.querySelector<HTMLInputElement>(`[data-section="${section.current}"] input`)?.focus()
    section.current = null
  })
  return { list, moved: (to: SheetSection) => void (section.current = to) }
}
