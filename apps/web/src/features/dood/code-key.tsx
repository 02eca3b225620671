import { cellStyle } from './grid/cell-style.js'

/** What the letters mean, under the grid and on paper. */
export function CodeKey() {
  return (
    <dl aria-label="Codes" className="flex flex-wrap gap-x-4 gap-y-1 pt-3 text-small text-muted">
      {CODES.map(({ code, kind, word }) => (
        <div key={code} className="flex items-center gap-1.5">
          <dt className={`min-w-7 rounded-small px-1 text-center leading-5 ${cellStyle({ code, kind })}`}>{code}</dt>
          <dd>{word}</dd>
        </div>
      ))}
    </dl>
  )
}

const CODES = [
  { code: 'SW', kind: 'work', word: 'Start work' },
  { code: 'W', kind: 'work', word: 'Work' },
  { code: 'WD', kind: 'work', word: 'Work, drop' },
  { code: 'PW', kind: 'work', word: 'Pick-up, work' },
  { code: 'WF', kind: 'work', word: 'Work, finish' },
  { code: 'H', kind: 'hold', word: 'Hold' },
  { code: 'TR', kind: 'travel', word: 'Travel' },
  { code: 'M', kind: 'travel', word: 'Company travel' },
  { code: 'R', kind: 'rehearsal', word: 'Rehearsal' },
  { code: 'FT', kind: 'fitting', word: 'Fitting' },
  { code: '/', kind: 'holiday', word: 'Holiday' },
] as const
