import { FileDown } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'

export interface PdfLinksProps {
  readonly callSheetId: string
  /** The production's own paper comes first. */
  readonly first: 'a4' | 'letter'
}

/** The same sheet as PDF, on both papers; the cast's extract and the day's sides on the first. */
export function PdfLinks({ callSheetId, first }: PdfLinksProps) {
  const second = first === 'letter' ? 'a4' : 'letter'
  const files = [
    [`paper=${first}`, `PDF ${paperWords[first]}`],
    [`paper=${second}`, `PDF ${paperWords[second]}`],
    [`paper=${first}&variant=cast`, 'Cast sheet'],
    [`paper=${first}&variant=sides`, 'Sides'],
  ] as const
  return files.map(([query, words]) => (
    <a key={query} href={`/api/call-sheets/${callSheetId}.pdf?${query}`} target="_blank" rel="noreferrer" className={buttonStyle()}>
      <FileDown aria-hidden />
      {words}
      <span className="sr-only"> (new tab)</span>
    </a>
  ))
}

const paperWords = { a4: 'A4', letter: 'Letter' }
