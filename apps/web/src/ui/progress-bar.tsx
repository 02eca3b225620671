import { useId } from 'react'

export interface ProgressBarProps {
  readonly label: string
  readonly done: number
  readonly total: number
  /** "about 20 s left" */
  readonly remaining?: string
}

/** Long work, counted: "Sending call sheets, 43 of 180". */
export function ProgressBar({ label, done, total, remaining }: ProgressBarProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex flex-wrap justify-between gap-x-4 tabular-nums">
        <span id={id}>{label}</span>
        <span className="text-muted">
          {done} of {total}
          {remaining && `, ${remaining}`}
        </span>
      </p>
      <progress
        aria-labelledby={id}
        value={done}
        max={total}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-hover [&::-moz-progress-bar]:bg-slate [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-slate forced-colors:border forced-colors:border-[CanvasText] forced-colors:forced-color-adjust-none forced-colors:[&::-webkit-progress-bar]:bg-[Canvas] forced-colors:[&::-webkit-progress-value]:bg-[Highlight]"
      />
    </div>
  )
}
