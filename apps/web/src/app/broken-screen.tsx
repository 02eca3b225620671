import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { failureOf } from '../lib/failure-of.js'
import { useTitle } from '../lib/use-title.js'
import { Button } from '../ui/button.js'
import { ErrorNotice } from '../ui/error-notice.js'

/** A screen that failed: the rest of the office goes on. */
export function BrokenScreen({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  useTitle('Something broke')
  const router = useRouter()
  const [ownReference] = useState(() => crypto.randomUUID().slice(0, 8))
  const failure = isOurs(error) ? ofScreen(ownReference) : failureOf(error)
  useEffect(() => console.error(ownReference, error), [ownReference, error])
  const tryAgain = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className="mx-auto w-full max-w-2xl p-4 lg:p-8">
      <ErrorNotice {...failure} action={<Button onClick={tryAgain}>Try again</Button>} />
    </div>
  )
}

function isOurs(error: unknown) {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
}

function ofScreen(reference: string) {
  return {
    title: 'This screen broke.',
    kept: 'What was saved is safe. Try again; if it happens again, tell us the reference.',
    reference,
  }
}
