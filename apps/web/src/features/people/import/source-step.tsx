import { useState } from 'react'
import { decodeText } from '../../../lib/decode-text.js'
import { readTable, type SheetRow } from '../../../lib/read-table.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { FileDrop } from '../../../ui/file-drop.js'
import { TextArea } from '../../../ui/text-area.js'

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
  const readFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isWorkbook(bytes)) return setProblem(`${file.name} is a workbook. Save the sheet as CSV first, or copy its cells and paste them below.`)
    take(decodeText(bytes))
  }
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      {problem && <ErrorNotice title={problem} kept="Nothing was imported." />}
      <FileDrop
        words="A list of cast or crew as CSV or tab-separated text. Columns in any order."
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={(file) => void readFile(file)}
      />
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

/** Excel's own files are ZIP archives or compound documents. */
function isWorkbook([first, second]: Uint8Array) {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}
