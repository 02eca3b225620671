import { FileDown } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'

export interface PdfLinksProps {
  readonly callSheetId: string
  /** The production's own paper comes first. */
  readonly first: 'a4' | 'letter'
}

/** The same sheet as PDF, on both papers. */
export function PdfLinks({ callSheetId, first }: PdfLinksProps) {
  const papers = first === 'letter' ? (['letter', 'a4'] as const) : (['a4', 'letter'] as const)
  return papers.map((paper) => (
    <a key={paper} href={`/api/call-sheets/${callSheetId}.pdf?paper=${paper}`} target="_blank" rel="noreferrer" className={buttonStyle()}>
      <FileDown aria-hidden />
      PDF {paperWords[paper]}
      <span className="sr-only"> (new tab)</span>
    </a>
  ))
}

const paperWords = { a4: 'A4', letter: 'Letter' }
