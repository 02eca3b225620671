import { Spinner } from './spinner.js'
import { useLate } from './use-late.js'

/** Says what is awaited, after 400 ms; before that, nothing. */
export function Waiting({ words = 'Loading…' }: { readonly words?: string }) {
  const late = useLate(400)
  return (
    <p role="status" className="flex min-h-control items-center gap-2 text-muted">
      {late && (
        <>
          <Spinner />
          {words}
        </>
      )}
    </p>
  )
}
