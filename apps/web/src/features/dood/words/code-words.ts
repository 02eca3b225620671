import type { DoodCell, DoodKind } from '@callboard/schedule'

/**
 * A code in words, for those who do not read it; empty for a day that is nothing to the element.
 * @example codeWords({ code: 'SWF', kind: 'work' }) // 'Works, first and last day'
 */
export function codeWords({ code, kind }: Pick<DoodCell, 'code' | 'kind'>): string {
  if (code === 'M') return 'Company travel'
  const ends = endWords(code)
  return [kindWords[kind], code.startsWith('P') && 'picked up', code.includes('WD') && 'then dropped', ends].filter(Boolean).join(', ')
}

function endWords(code: string): string {
  const starts = code.startsWith('S')
  const finishes = code.endsWith('F')
  if (starts && finishes) return 'first and last day'
  if (starts) return 'first day'
  return finishes ? 'last day' : ''
}

const kindWords: Readonly<Record<DoodKind, string>> = {
  work: 'Works',
  hold: 'Hold',
  travel: 'Travels',
  rehearsal: 'Rehearses',
  fitting: 'Fitting',
  holiday: 'Company holiday',
  idle: 'Idle, unpaid',
  dropped: 'Dropped',
  off: 'Company off-day',
  none: '',
}
