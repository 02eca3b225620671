import { SlidersHorizontal } from 'lucide-react'
import { Button } from '../../ui/button.js'
import { Popover } from '../../ui/popover.js'
import { RadioGroup } from '../../ui/radio-group.js'
import type { DoodSearch } from './dood-search.js'

interface CountingProps {
  readonly search: DoodSearch
  readonly onChange: (search: DoodSearch) => void
}

/** How start, finish and holds are counted: agreements differ. */
export function Counting({ search: { category, start, hold }, onChange }: CountingProps) {
  const change = (next: Pick<DoodSearch, 'start' | 'hold'>) => onChange({ ...(category !== undefined && { category }), ...next })
  const startNow = start && { start }
  const holdNow = hold && { hold }
  return (
    <Popover
      title="How days are counted"
      trigger={
        <Button>
          <SlidersHorizontal aria-hidden /> Counting
        </Button>
      }
    >
      <RadioGroup
        legend="Start and finish"
        choices={STARTS}
        value={start ?? 'strips'}
        onChange={(value) => change({ ...(value === 'paidDays' && { start: value }), ...holdNow })}
      />
      <RadioGroup
        legend="Holds"
        choices={HOLDS}
        value={hold ?? 'workingDays'}
        onChange={(value) => change({ ...startNow, ...(value === 'everyDay' && { hold: value }) })}
      />
    </Popover>
  )
}

const STARTS = [
  { value: 'strips', label: 'First and last strip', hint: 'Travel, rehearsals and fittings before and after do not count.' },
  { value: 'paidDays', label: 'First and last paid day', hint: 'Travel and rehearsals start and finish too.' },
] as const

const HOLDS = [
  { value: 'workingDays', label: 'On days the unit works' },
  { value: 'everyDay', label: 'On weekends and off-days too' },
] as const
