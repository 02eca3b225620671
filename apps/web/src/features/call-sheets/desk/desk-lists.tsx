import { Section } from '../../../ui/section.js'
import { Folded } from './folded.js'
import { type Column, TypedRows } from './typed-rows.js'
import { TypedText } from './typed-text.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface List {
  readonly field: string
  readonly label: string
  /** "group" */
  readonly one: string
  readonly columns: readonly Column[]
}

const STAND_INS = [{ value: 'standIn', label: 'Stand-in' }, { value: 'double', label: 'Photo double' }, { value: 'stunt', label: 'Stunt' }]
const CONTACT: readonly Column[] = [{ key: 'role', label: 'For', start: '' }, { key: 'name', label: 'Name', start: '' }, { key: 'phone', label: 'Phone', start: '' }]

const LISTS: readonly List[] = [
  {
    field: 'background', label: 'Background', one: 'group',
    columns: [
      { key: 'group', label: 'Group', start: '' }, { key: 'count', label: 'How many', kind: 'number', start: 1 }, { key: 'call', label: 'Call', kind: 'clock' },
      { key: 'place', label: 'Where' }, { key: 'wardrobe', label: 'Wardrobe' }, { key: 'scenes', label: 'Scenes' },
    ],
  },
  {
    field: 'standIns', label: 'Stand-ins and doubles', one: 'stand-in',
    columns: [
      { key: 'name', label: 'Name', start: '' }, { key: 'kind', label: 'Kind', kind: 'choice', options: STAND_INS, start: 'standIn' }, { key: 'for', label: 'For' },
      { key: 'call', label: 'Call', kind: 'clock' }, { key: 'report', label: 'Report to' }, { key: 'note', label: 'Note' },
    ],
  },
  { field: 'requirements', label: 'Department requirements', one: 'requirement', columns: [{ key: 'department', label: 'Department', start: '' }, { key: 'text', label: 'What', start: '' }] },
  {
    field: 'transport', label: 'Transport', one: 'vehicle',
    columns: [
      { key: 'vehicle', label: 'Vehicle', start: '' }, { key: 'driver', label: 'Driver' }, { key: 'pickUp', label: 'Pick-up', kind: 'clock' }, { key: 'phone', label: 'Phone' },
      { key: 'from', label: 'From' }, { key: 'to', label: 'To' }, { key: 'passengers', label: 'Passengers, in order', kind: 'names' },
    ],
  },
  { field: 'moves', label: 'Company moves', one: 'move', columns: [{ key: 'from', label: 'From', start: '' }, { key: 'to', label: 'To', start: '' }, { key: 'time', label: 'At', kind: 'clock' }, { key: 'minutes', label: 'Minutes', kind: 'number' }] },
  {
    field: 'catering', label: 'Catering', one: 'meal',
    columns: [{ key: 'meal', label: 'Meal', start: '' }, { key: 'time', label: 'At', kind: 'clock' }, { key: 'count', label: 'For how many', kind: 'number' }, { key: 'place', label: 'Where' }],
  },
  { field: 'contacts', label: 'Key contacts of this day', one: 'contact', columns: CONTACT },
  { field: 'vendors', label: 'Vendors', one: 'vendor', columns: CONTACT },
  { field: 'walkie', label: 'Walkie channels of this day', one: 'channel', columns: [{ key: 'channel', label: 'Channel', start: '' }, { key: 'use', label: 'For', start: '' }] },
  { field: 'notes', label: 'Notes to all', one: 'note', columns: [{ key: 'title', label: 'Title', start: '' }, { key: 'text', label: 'Text', start: '' }] },
]

/** Everything the sheet lists, and the lines that stand by themselves. */
export function DeskLists({ typing }: { readonly typing: SheetTyping }) {
  return (
    <Section title="Lists">
      {LISTS.map(({ label, ...list }) => {
        const rows = typing.valueOf(list.field)
        const count = Array.isArray(rows) ? rows.length : 0
        return (
          <Folded key={list.field} title={label} filled={count > 0} note={count > 0 ? String(count) : ''}>
            <TypedRows typing={typing} label={label} {...list} />
          </Folded>
        )
      })}
      <Folded title="Equipment and other lines" filled={OTHER_LINES.some(([field]) => Boolean(typing.valueOf(field)))}>
        {OTHER_LINES.map(([field, label]) => (
          <TypedText key={field} typing={typing} field={field} label={label} />
        ))}
      </Folded>
    </Section>
  )
}

const OTHER_LINES = [['equipment', 'Equipment'], ['advanceNote', 'Note on the advance schedule'], ['confidentiality', 'Confidentiality of this sheet']] as const
