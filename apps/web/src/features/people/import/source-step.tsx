import { FileUp } from 'lucide-react'
import { useId, useState, type DragEvent } from 'react'
import { buttonStyle } from '../../../ui/button-style.js'
import { Button } from '../../../ui/button.js'
import { cn } from '../../../ui/cn.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { TextArea } from '../../../ui/text-area.js'
import { decodeText } from './decode-text.js'
import { readTable, type SheetRow } from './read-table.js'

/** Where the list comes from: a file chosen or dropped, or cells copied from a spreadsheet. */
export function SourceStep({ onRead }: { readonly onRead: (rows: readonly SheetRow[]) => void }) {
  const [problem, setProblem] = useState<string>()
  const [pasted, setPasted] = useState('')
  const take = (text: string) => {
    const rows = readTable(text)
    if (rows.length === 0) return setProblem('There is nothing in this list.')
    if (rows.length > MOST) return setProblem(`This list has ${rows.length} rows; ${MOST} at a time are the most.`)
    onRead(rows)
  }
  const readFile = async (file: File | undefined) => {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isWorkbook(bytes)) return setProblem(`${file.name} is a workbook. Save the sheet as CSV first, or copy its cells and paste them below.`)
    take(decodeText(bytes))
  }
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      {problem && <ErrorNotice title={problem} kept="Nothing was imported." />}
      <DropPlace onFile={(file) => void readFile(file)} />
      <Field label="Or paste the cells" hint="Copied from Excel, Numbers or Google Sheets, best with the row of headings">
        <TextArea rows={5} spellCheck={false} value={pasted} onChange={(event) => setPasted(event.target.value)} className="font-mono" />
      </Field>
      <Button className="self-start" disabled={pasted.trim() === ''} onClick={() => take(pasted)}>
        Read what was pasted
      </Button>
    </div>
  )
}

const MOST = 2000

function DropPlace({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0])
  }
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn('flex flex-col items-start gap-3 rounded-large border border-dashed border-edge p-6', over && 'border-accent bg-accent-wash')}
    >
      <p className="text-reading">A list of cast or crew as CSV or tab-separated text. Columns in any order.</p>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        className="peer sr-only"
        onChange={(event) => onFile(event.target.files?.[0])}
      />
      <label htmlFor={id} className={cn(buttonStyle({ kind: 'primary' }), 'cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus')}>
        <FileUp aria-hidden /> Choose a file
      </label>
      <p className="text-muted">or drop it here</p>
    </div>
  )
}

/** Excel's own files are ZIP archives or compound documents. */
function isWorkbook([first, second]: Uint8Array) {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}
