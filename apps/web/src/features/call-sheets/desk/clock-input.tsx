import { useState } from 'react'
import { TextInput } from '../../../ui/text-input.js'

export interface ClockInputProps {
  readonly value: string
  readonly placeholder?: string
  readonly 'aria-label'?: string
  readonly onTime: (time: string | null) => void
}

const CLOCK = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/

/** A time of day as it is typed in a hurry: 630, 6:30 and 06:30 are the same. What is no time yet stays here. */
export function ClockInput({ value, onTime, ...rest }: ClockInputProps) {
  const [text, setText] = useState<string | null>(null)
  const take = (typed: string) => {
    setText(typed)
    const match = CLOCK.exec(typed.trim())
    if (typed.trim() === '') onTime(null)
    else if (match) onTime(`${match[1]!.padStart(2, '0')}:${match[2]}`)
  }
  const isTime = text === null || text.trim() === '' || CLOCK.test(text.trim())
  return (
    <TextInput
      {...rest}
      value={text ?? value}
      inputMode="numeric"
      maxLength={5}
      aria-invalid={isTime ? undefined : true}
      title={isTime ? undefined : 'A time as 06:30'}
      className="min-w-16 tabular-nums"
      onChange={(event) => take(event.target.value)}
      onBlur={() => isTime && setText(null)}
    />
  )
}
