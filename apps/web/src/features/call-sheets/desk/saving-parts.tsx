import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { fieldWords } from './field-words.js'
import type { SheetTyping } from './use-sheet-typing.js'

/** `Saved 18:44`, `Saving…`. */
export function SavedAt({ typing }: { readonly typing: SheetTyping }) {
  if (typing.failure) return <span className="font-medium text-warn">Not saved yet</span>
  if (typing.waiting > 0) return <span>Saving…</span>
  return <span className="tabular-nums">{typing.savedAt === null ? 'Everything saved' : `Saved ${typing.savedAt}`}</span>
}

/** What could not be saved, and fields somebody else typed something else into meanwhile, each with both values. */
export function DifferingFields({ typing }: { readonly typing: SheetTyping }) {
  return (
    <>
      {typing.failure && (
        <div className="mb-4">
          <ErrorNotice {...typing.failure} action={<Button onClick={() => void typing.saveNow()}>Save again</Button>} />
        </div>
      )}
      {typing.differing.map(({ field, mine, theirs, by }) => (
        <div key={field} role="alert" className="mb-4">
          <WarningNotice title={`${by} typed something else for ${fieldWords(field)} meanwhile.`}>
            <p>
              Theirs: <strong>{said(theirs)}</strong> stands now. Yours: <strong>{said(mine)}</strong>
            </p>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button onClick={() => typing.settle(field, false)}>Keep theirs</Button>
              <Button onClick={() => typing.settle(field, true)}>Use mine</Button>
            </div>
          </WarningNotice>
        </div>
      ))}
    </>
  )
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
