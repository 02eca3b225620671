import { Download, FileDown, Printer } from 'lucide-react'
import { Button } from '../../ui/button.js'
import { buttonStyle } from '../../ui/button-style.js'
import type { DoodDocument } from './documents-of.js'
import type { DoodView } from './dood-view.js'

interface ExportsProps {
  readonly view: DoodView
  readonly documents: readonly DoodDocument[]
}

/** The Day out of Days to take away: on paper, as CSV, and as whatever the server makes of it. */
export function Exports({ view, documents }: ExportsProps) {
  return (
    <>
      {documents.map(({ label, href }) => (
        <a key={label} href={href} target="_blank" rel="noreferrer" className={buttonStyle()}>
          <FileDown aria-hidden />
          {label}
          <span className="sr-only"> (new tab)</span>
        </a>
      ))}
      <Button onClick={() => void saveCsv(view)}>
        <Download aria-hidden /> CSV
      </Button>
      <Button onClick={() => print()}>
        <Printer aria-hidden /> Print
      </Button>
    </>
  )
}

async function saveCsv({ dood, facts }: DoodView): Promise<void> {
  const { csvOfDood } = await import('./csv-of-dood.js')
  const address = URL.createObjectURL(new Blob([csvOfDood(dood, facts.performers)], { type: 'text/csv;charset=utf-8' }))
  Object.assign(document.createElement('a'), { href: address, download: `${facts.title} Day out of Days.csv` }).click()
  URL.revokeObjectURL(address)
}
