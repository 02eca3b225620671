import { FilterBar } from '../../ui/filter-bar.js'
import { Select } from '../../ui/select.js'
import type { CategoryChoice } from './categories-of.js'

interface CategoryFilterProps {
  readonly choices: readonly CategoryChoice[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** As many as fit in a line are all in view; more are a list. */
const MOST_IN_VIEW = 5

/** Whose days are shown; nothing to choose while there is only the cast. */
export function CategoryFilter({ choices, value, onChange }: CategoryFilterProps) {
  if (choices.length < 2) return null
  if (choices.length <= MOST_IN_VIEW) {
    return (
      <div className="mb-3">
        <FilterBar label="Category" choices={choices} value={value} onChange={onChange} />
      </div>
    )
  }
  return (
    <div className="mb-3 w-64 max-w-full print:hidden">
      <Select
        aria-label="Category"
        options={choices.map(({ value: one, label, count }) => ({ value: one, label: `${label} (${count})` }))}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
