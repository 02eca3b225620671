import Papa from 'papaparse'

export interface SheetRow {
  /** Row in the spreadsheet, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a list that say anything, whatever stands between its columns; a cell may hold several lines. */
export function readTable(text: string): SheetRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t', '|'] })
  return data
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.replace(/\r\n?/g, '\n').trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}
