import { localDate, parseLocalDate, type LocalDate } from '@callboard/time'
import { parseEighths } from '../eighths.js'

/**
 * Pages of a cell as a decimal, as the standard has them: "1 4/8", "0 3/8 pgs", "1.5"; null when the cell says none.
 * @example pagesIn('2 3/8 pgs') // 2.375
 */
export function pagesIn(cell: string): number | null {
  const plain = cell.replace(/pages?|pgs?\.?|[^\d\s./,]/gi, ' ').replace(/\s+/g, ' ').trim()
  const eighths = parseEighths(plain)
  if (eighths.ok) return eighths.value / 8
  const decimal = /^\d{1,3}[.,]\d+$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
  return Number.isNaN(decimal) ? null : Math.round(decimal * 8) / 8
}

/**
 * Minutes of a cell: "95", "1:35", "1 h 35", "1.5 hrs"; null when the cell says none.
 */
export function minutesIn(cell: string): number | null {
  const [, hours, rest] = /^(\d{1,2})(?::|\s*h(?:rs?|ours?)?\.?\s*)(\d{1,2})?\s*(?:m(?:in)?\.?)?$/i.exec(cell.trim()) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(rest ?? 0)
  const [, decimal] = /^(\d{1,2}[.,]\d+)\s*h/i.exec(cell.trim()) ?? []
  if (decimal !== undefined) return Math.round(Number(decimal.replace(',', '.')) * 60)
  const [, whole] = /^(\d{1,4})(?:\.0+)?\s*(?:m(?:in(?:ute)?s?)?\.?)?$/i.exec(cell.trim()) ?? []
  return whole === undefined ? null : Number(whole)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date of a cell that can mean one day only: "2027-01-12", "Tue 12 Jan 2027", "Tuesday, January 12, 2027"; null for any other, as "1/12/2027".
 */
export function dateIn(cell: string): LocalDate | null {
  const [, iso] = /(\d{4}-\d{2}-\d{2})/.exec(cell) ?? []
  if (iso !== undefined) return parseLocalDate(iso).ok ? localDate(iso) : null
  const [, day, month, year] = /(\d{1,2})\.?\s+([A-Za-z]{3})[A-Za-z]*\.?,?\s+(\d{4})/.exec(cell) ?? []
  const [, month2, day2, year2] = /([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(cell) ?? []
  const at = MONTHS.indexOf((month ?? month2 ?? '').toLowerCase())
  const written = `${year ?? year2}-${String(at + 1).padStart(2, '0')}-${(day ?? day2 ?? '').padStart(2, '0')}`
  return at >= 0 && parseLocalDate(written).ok ? localDate(written) : null
}

/** INT, EXT, set and time of day of a heading in one cell: "INT/EXT. CAR - NIGHT". */
export function slugIn(cell: string): { readonly intExt: string; readonly set: string; readonly dayNight: string } {
  const [, intExt = '', rest = cell] = /^\s*((?:INT|EXT|I|E)\.?(?:\s*\/\s*(?:INT|EXT|I|E)\.?)?)\s+(.*)$/i.exec(cell) ?? []
  const at = Math.max(rest.lastIndexOf(' - '), rest.lastIndexOf(' – '))
  return { intExt, set: (at < 0 ? rest : rest.slice(0, at)).trim(), dayNight: at < 0 ? '' : rest.slice(at + 3).trim() }
}

/** The things a cell lists: between semicolons or lines where there are any, else between commas. */
export function namesIn(cell: string): readonly string[] {
  const parts = /[;\n]/.test(cell) ? cell.split(/[;\n]/) : cell.split(',')
  return [...new Set(parts.map((part) => part.replace(/\s*[×x]\s?\d+$/, '').trim()).filter((part) => part !== ''))]
}

/** The number and the name of something in a list: "P12. Lantern", "1. ANA"; of cast also "12 ANA", and a number alone is both. */
export function numberedIn(written: string, isCast: boolean): { readonly boardId: string; readonly name: string } {
  const [, boardId, name] = /^([A-Z]{0,2}\d{1,4}[A-Z]{0,2})(?:[.):]\s+|[.):](?=\D))(.+)$/.exec(written) ?? []
  if (boardId !== undefined && name !== undefined) return { boardId, name: name.trim() }
  const [, number, person] = (isCast ? /^(\d{1,4}[A-Z]{0,2})(?:\s+-\s+|\s+)(.+)$/.exec(written) : null) ?? []
  if (number !== undefined && person !== undefined) return { boardId: number, name: person.trim() }
  return { boardId: isCast && /^\d{1,4}[A-Z]{0,2}$/.test(written) ? written : '', name: written }
}

/** A clock time of a cell: "07:00", "7:30 AM", "0700"; null for any other. */
export function clockIn(cell: string): string | null {
  const [, hours, minutes, half] = /^(\d{1,2})[:.h]?(\d{2})\s*(am|pm)?$/i.exec(cell.trim()) ?? []
  if (hours === undefined || minutes === undefined) return null
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null
}
