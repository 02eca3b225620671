import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Moves the reading point to the screen after going to another, as loading a page would. */
export function useArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
