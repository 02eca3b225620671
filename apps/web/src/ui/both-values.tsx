import { Button } from './button.js'
import { WarningNotice } from './warning-notice.js'

export interface BothValuesProps {
  /** "Somebody changed Ana Prado meanwhile." */
  readonly title: string
  readonly differences: readonly { readonly field: string; readonly label: string; readonly yours: string; readonly theirs: string }[]
  readonly onTakeTheirs: (field: string) => void
  readonly onTakeAll: () => void
}

/** What was typed beside what somebody else saved meanwhile; nothing is lost until one of both is chosen. */
export function BothValues({ title, differences, onTakeTheirs, onTakeAll }: BothValuesProps) {
  return (
    <div role="alert">
      <WarningNotice title={title}>
        <p>Nothing was saved. What you typed is still here; saving again puts yours in the place of theirs.</p>
        <ul className="mt-2 w-full">
          {differences.map(({ field, label, yours, theirs }) => (
            <li key={field} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-2">
              <dl className="grid min-w-0 grid-cols-[4rem_minmax(0,1fr)] gap-x-2">
                <dt className="col-span-2 font-medium">{label}</dt>
                <dt className="text-muted">Yours</dt>
                <dd className="break-words">{yours}</dd>
                <dt className="text-muted">Theirs</dt>
                <dd className="break-words">{theirs}</dd>
              </dl>
              <Button onClick={() => onTakeTheirs(field)} aria-label={`Take theirs: ${label}`}>
                Take theirs
              </Button>
            </li>
          ))}
        </ul>
        {differences.length === 0 && <p>Both say the same by now.</p>}
        {differences.length > 1 && <Button onClick={onTakeAll}>Take all of theirs</Button>}
      </WarningNotice>
    </div>
  )
}
