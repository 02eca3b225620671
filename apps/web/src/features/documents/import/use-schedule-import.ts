import { type ImportAccepted, type ImportPreview, ussOfRows } from '@callboard/schedule'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { DocumentsScreenDocument } from '../../../lib/graphql.generated.js'
import type { SheetRow } from '../../../lib/read-table.js'
import { readChosenFile } from './read-file.js'
import { type ScheduleAnswer, sendSchedule } from './schedule-answer.js'
import { type ScheduleReading, scheduleRowsOf } from './schedule-columns.js'

interface Table {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

interface Sent {
  readonly file: Blob
  readonly board: number
  readonly unitId: string | null
}

interface Looked extends Sent {
  readonly preview: ImportPreview
  /** Whether the production changed since it was looked at before. */
  readonly again: boolean
}

/** Where the import of a schedule stands, and what each step does. */
export function useScheduleImport(productionId: string) {
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [table, setTable] = useState<Table | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [accepted, setAccepted] = useState<ImportAccepted | null>(null)

  const send = async ({ file, board, unitId }: Sent, accept?: { readonly digest: string; readonly name: string }) => {
    const sent = { file, board, unitId }
    setBusy(true)
    setRefusal(null)
    const answer: ScheduleAnswer = await sendSchedule({ productionId, ...sent, ...(accept && { accept }) })
    setBusy(false)
    if (answer.kind === 'refused') return setRefusal(answer.sentence)
    if (answer.kind === 'preview') return setLooked({ ...sent, preview: answer, again: false })
    if (answer.kind === 'changed') return setLooked({ ...sent, preview: answer.preview, again: true })
    setAccepted(answer)
    await client.refetchQueries({ include: [DocumentsScreenDocument] })
  }

  const choose = async (file: File) => {
    setRefusal(null)
    const chosen = await readChosenFile(file)
    if (chosen.kind === 'refused') return setRefusal(chosen.sentence)
    if (chosen.kind === 'table') return setTable({ name: file.name.replace(/\.\w+$/, ''), rows: chosen.rows })
    await send({ file: chosen.file, board: 0, unitId: null })
  }
  const readTable = async (reading: ScheduleReading) => {
    if (!table) return
    await send({ file: new Blob([ussOfRows(scheduleRowsOf(table.rows, reading), { name: table.name })]), board: 0, unitId: null })
  }
  const again = () => {
    setTable(null)
    setLooked(null)
    setAccepted(null)
    setRefusal(null)
  }
  return {
    busy, refusal, table, looked, accepted, choose, readTable, again,
    lookAt: async (choice: Partial<Pick<Sent, 'board' | 'unitId'>>) => looked && send({ ...looked, ...choice }),
    accept: async (name: string) => looked && send(looked, { digest: looked.preview.digest, name }),
  }
}
