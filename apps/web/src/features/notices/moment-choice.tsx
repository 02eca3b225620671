import type { Instant, Zone } from '@callboard/time'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { type ClockSetting, momentWords } from '../../lib/time-words.js'
import { IconButton } from '../../ui/icon-button.js'

interface MomentChoiceProps {
  /** Every moment anything moved, in order, and now. */
  readonly moments: readonly Instant[]
  readonly at: Instant
  readonly setting: { readonly zone: Zone; readonly clock: ClockSetting }
  readonly onChoose: (moment: Instant) => void
}

/** Goes through the moments at which anything about them moved: by sliding, by steps, by arrow keys. */
export function MomentChoice({ moments, at, setting, onChoose }: MomentChoiceProps) {
  const id = useId()
  const found = moments.findLastIndex((moment) => moment <= at)
  const current = Math.max(found, 0)
  const go = (index: number) => {
    const moment = moments[index]
    if (moment) onChoose(moment)
  }
  return (
    <div className="mb-6 max-w-2xl print:hidden">
      <label htmlFor={id} className="font-medium">
        By when
      </label>
      <div className="flex items-center gap-2">
        <IconButton label="The moment before" icon={<ChevronLeft aria-hidden />} disabled={current === 0} onClick={() => go(current - 1)} />
        <input
          id={id}
          type="range"
          min={0}
          max={Math.max(moments.length - 1, 0)}
          step={1}
          value={current}
          aria-valuetext={momentWords(at, setting)}
          onChange={(event) => go(Number(event.target.value))}
          className="h-control grow accent-accent"
        />
        <IconButton label="The moment after" icon={<ChevronRight aria-hidden />} disabled={current >= moments.length - 1} onClick={() => go(current + 1)} />
      </div>
      <p className="text-small text-muted tabular-nums">
        Moment {current + 1} of {moments.length}: {momentWords(at, setting)}
      </p>
    </div>
  )
}
