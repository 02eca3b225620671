import { useEffect, useRef, useState } from 'react'

/** A function that stays the same and does what the newest one given does. */
export function useLatest<Answer>(act: () => Answer): () => Answer {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const [stable] = useState(() => () => latest.current())
  return stable
}
