import type { DoodCell, DoodKind } from '@callboard/schedule'

/** How a cell looks: the letters say what it is, the colour only sooner. Start and finish have a heavier edge. */
export function cellStyle({ code, kind }: Pick<DoodCell, 'code' | 'kind'>): string {
  const isStart = code.startsWith('S')
  const isFinish = code.length > 1 && code.endsWith('F')
  return `${kindStyle[kind]} ${isStart ? (isFinish ? BOTH : START) : isFinish ? FINISH : ''}`
}

const START = 'shadow-[inset_3px_0_0_var(--work-edge)]'
const FINISH = 'shadow-[inset_-3px_0_0_var(--work-edge)]'
const BOTH = 'shadow-[inset_3px_0_0_var(--work-edge),inset_-3px_0_0_var(--work-edge)]'

const kindStyle: Readonly<Record<DoodKind, string>> = {
  work: 'bg-work text-on-work font-semibold',
  hold: 'bg-hold text-on-hold font-medium',
  travel: 'bg-travel text-on-travel font-medium',
  rehearsal: 'bg-rehearsal text-on-rehearsal font-medium',
  fitting: 'bg-fitting text-on-fitting font-medium',
  holiday: 'text-muted',
  idle: '',
  dropped: '',
  off: '',
  none: '',
}
