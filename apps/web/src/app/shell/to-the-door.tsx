import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** Leads to signing in, and back here afterwards. */
export function ToTheDoor() {
  const navigate = useNavigate()
  // The address as it was on arrival: while leaving, the current one is already the door's own.
  const [here] = useState(useLocation().href)
  useEffect(() => {
    void navigate({ to: '/sign-in', search: here === '/' ? {} : { next: here }, replace: true })
  }, [navigate, here])
  return null
}
