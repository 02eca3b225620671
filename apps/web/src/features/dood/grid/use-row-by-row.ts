import { startTransition, useEffect, useState } from 'react'

const AT_ONCE = 30

/** How many of so many rows are made by now: those in view at once, the rest a few at a time without holding up the screen. */
export function useRowByRow(rows: number): number {
  const [made, setMade] = useState(AT_ONCE)
  useEffect(() => {
    if (made >= rows) return
    const timer = setTimeout(() => startTransition(() => setMade((now) => now + AT_ONCE)))
    return () => clearTimeout(timer)
  }, [made, rows])
  return made
}
