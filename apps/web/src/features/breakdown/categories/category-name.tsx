import { useBreakdown } from '../use-breakdown.js'

/** A category by its colour and its name, and how many there are. */
export function CategoryName({ category, count }: { readonly category: string; readonly count: number }) {
  const { colourOf } = useBreakdown()
  return (
    <h3 className="mb-1 flex items-center gap-2 border-b border-line pb-1 font-semibold">
      <span aria-hidden className="h-4 w-1 shrink-0 rounded-full forced-color-adjust-none" style={{ backgroundColor: colourOf.get(category) }} />
      {category}
      {count > 0 && <span className="font-normal text-muted tabular-nums">{count}</span>}
    </h3>
  )
}
