import type { NoteBlock } from '@callboard/call-sheet'
import { Part } from './part.js'

/** What each department must have, and notes to all. */
export function SheetNotes({ notes }: { readonly notes: readonly NoteBlock[] }) {
  if (notes.length === 0) return null
  return (
    <Part title="Requirements and notes">
      <dl className="sides">
        {notes.map(({ title, text }, index) => (
          <div key={index}>
            <dt className="label">{title}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
