import { useEffect, useState } from 'react'
import { lastAnnouncement, onAnnouncement } from './announce.js'

/** The one place where changes are read out: mount it once, in the shell. */
export function LiveRegion() {
  const [text, setText] = useState('')
  useEffect(
    () =>
      onAnnouncement(() => {
        // A trailing no-break space makes a repeated sentence a change, so that it is read again.
        setText((before) => (before === lastAnnouncement() ? `${lastAnnouncement()}\u00a0` : lastAnnouncement()))
      }),
    [],
  )
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="sr-only">
      {text}
    </div>
  )
}
