import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../../ui/button.js'
import { IconButton } from '../../ui/icon-button.js'
import { monthAfter, monthWords, type Month } from '../../lib/month.js'

export interface MonthStepsProps {
  readonly month: Month
  /** The month it is now. */
  readonly today: Month
  readonly onChange: (month: Month) => void
}

/** The month before, this one, the one after. */
export function MonthSteps({ month, today, onChange }: MonthStepsProps) {
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)]
  return (
    <>
      <IconButton label={monthWords(before)} icon={<ChevronLeft aria-hidden />} onClick={() => onChange(before)} />
      <Button disabled={month === today} onClick={() => onChange(today)}>
        This month
      </Button>
      <IconButton label={monthWords(after)} icon={<ChevronRight aria-hidden />} onClick={() => onChange(after)} />
    </>
  )
}
