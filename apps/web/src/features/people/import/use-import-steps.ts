import { useCallback, useState } from 'react'
import { checkedAgain, sentOf, type ImportRow } from './import-row.js'
import { guessColumns } from './guess-columns.js'
import type { SheetRow } from '../../../lib/read-table.js'
import { isLastNameFirst, rowsOf, type Reading } from './rows-of.js'
import { useCheckPeople } from './use-check-people.js'
import { useImportPeople, type Imported } from './use-import-people.js'

interface List {
  /** Counts the lists read, so that a new one begins with its own guesses. */
  readonly key: number
  readonly rows: readonly SheetRow[]
  readonly reading: Reading
}

/** Where the import stands, and what each step does. */
export function useImportSteps(productionId: string) {
  const [step, setStep] = useState(0)
  const [list, setList] = useState<List>()
  const [rows, setRows] = useState<readonly ImportRow[]>()
  const [imported, setImported] = useState<Imported>()
  const checking = useCheckPeople(productionId)
  const importing = useImportPeople(productionId)
  const rowEdits = useRowEdits(setRows, checking.checkOne)

  const takeList = (sheet: readonly SheetRow[]) => {
    const guessed = guessColumns(sheet)
    setList({ key: (list?.key ?? 0) + 1, rows: sheet, reading: { ...guessed, lastNameFirst: isLastNameFirst(sheet, guessed) } })
    setStep(1)
  }
  const checkRows = async (reading: Reading) => {
    if (!list) return
    setList({ ...list, reading })
    const checked = await checking.check(rowsOf(list.rows, reading))
    if (!checked) return
    setRows(checked)
    setStep(2)
  }
  const importAll = async () => {
    const result = await importing.importRows(sentOf(rows ?? []))
    const refused = new Map(result.refused.map((check) => [check.line, check]))
    setRows((now) => now?.map((row) => checkedAgain(row, refused.get(row.person.line) ?? row.check)))
    if (result.importIds.length === 0) return
    setImported(result)
    setStep(3)
  }
  const again = () => {
    setImported(undefined)
    setStep(0)
  }
  return {
    step, goTo: setStep, list, rows, imported, takeList, checkRows, importAll, again, undo: importing.undo, ...rowEdits,
    done: checking.checked ?? importing.sent,
    failure: checking.failure ?? importing.failure,
  }
}

type CheckOne = ReturnType<typeof useCheckPeople>['checkOne']
type SetRows = (change: (rows: readonly ImportRow[] | undefined) => readonly ImportRow[] | undefined) => void

function useRowEdits(setRows: SetRows, checkOne: CheckOne) {
  const changeRow = useCallback(
    (row: ImportRow) => setRows((now) => now?.map((one) => (one.person.line === row.person.line ? row : one))),
    [setRows],
  )
  const recheckRow = useCallback(
    ({ person }: ImportRow) => {
      void checkOne(person).then((check) => {
        if (!check) return
        setRows((now) => now?.map((one) => (one.person.line === person.line ? checkedAgain(one, { ...check, duplicateOfLine: one.check.duplicateOfLine }) : one)))
      })
    },
    [setRows, checkOne],
  )
  return { changeRow, recheckRow }
}
