import { Check } from 'lucide-react'
import { cn } from './cn.js'

export interface StepperProps {
  readonly label: string
  readonly steps: readonly string[]
  /** Index of the step being done. */
  readonly current: number
  /** Lets people go back to a step already done. */
  readonly onStep?: (index: number) => void
}

/** Where one is in a wizard: done, now, still to come. */
export function Stepper({ label, steps, current, onStep }: StepperProps) {
  return (
    <nav aria-label={label} className="mb-6">
      <ol className="flex flex-wrap gap-x-6 gap-y-2">
        {steps.map((step, index) => (
          <li key={step} aria-current={index === current ? 'step' : undefined} className="flex items-center gap-2">
            <StepNumber index={index} current={current} />
            <StepName step={step} index={index} current={current} onStep={onStep} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepNumber({ index, current }: { readonly index: number; readonly current: number }) {
  return (
    <span
      className={cn(
        'grid size-5 place-items-center rounded-full border text-small font-semibold',
        index === current && 'border-ink bg-ink text-paper',
        index < current && 'border-edge text-ink',
        index > current && 'border-edge text-muted',
      )}
    >
      {index < current ? <Check aria-hidden className="size-3" /> : index + 1}
    </span>
  )
}

interface StepNameProps extends Pick<StepperProps, 'current' | 'onStep'> {
  readonly step: string
  readonly index: number
}

function StepName({ step, index, current, onStep }: StepNameProps) {
  if (index < current && onStep) {
    return (
      <button type="button" onClick={() => onStep(index)} className="min-h-6 underline decoration-edge underline-offset-4 hover:decoration-ink">
        {step}
        <span className="sr-only"> (done, go back)</span>
      </button>
    )
  }
  return (
    <span className={index === current ? 'font-semibold' : 'text-muted'}>
      {step}
      {index < current && <span className="sr-only"> (done)</span>}
    </span>
  )
}
