import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'

/** The token of a link from a mail. It stands after the # so that no server, proxy or log on the way ever sees it. */
export function useLinkToken(): string {
  const { hash } = useLocation()
  const [token] = useState(hash.replace(/^#/, '').replace(/^confirm=/, ''))
  return token
}
