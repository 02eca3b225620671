import { useEffect } from 'react'

/** Names the screen in the browser's tab, and so to whoever hears it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Callboard` : 'Callboard'
  }, [title])
}
