import { CalendarPlus } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { buttonStyle } from '../../../ui/button-style.js'
import { askOwnCalendar } from '../../store/ask-more.js'
import { useWords } from '../../words/use-words.js'
import { Act } from '../act.js'
import { CopyButton } from '../copy-button.js'

/** The address of the reader's own calendar, for the program of theirs that is to show it. */
export function AddToCalendar() {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const id = useId()
  const open = async () => {
    dialog.current?.showModal()
    const found = await askOwnCalendar()
    setUrl(found)
    setFailed(found === null)
  }
  return (
    <>
      <Act onClick={() => void open()}><CalendarPlus aria-hidden /> {words.addToCalendar}</Act>
      <dialog ref={dialog} aria-labelledby={id} className="m-auto mb-0 w-full max-w-2xl rounded-t-large border border-line bg-sheet p-4 text-reading text-ink backdrop:bg-scrim sm:mb-auto sm:rounded-large">
        <h2 id={id} className="mb-2 text-title font-semibold">{words.addToCalendar}</h2>
        <p>{words.calendarHow}</p>
        <div aria-live="polite" className="mt-3 min-h-28">
          {failed && <p className="text-bad">{words.needsSignal}</p>}
          {url === null && !failed && <p className="text-muted">{words.loading}</p>}
          {url !== null && (
            <>
              <a href={url.replace(/^https?:/, 'webcal:')} className={`${buttonStyle({ kind: 'primary', size: 'large' })} w-full`}>{words.openCalendar}</a>
              <label className="mt-3 block text-base text-muted">
                {words.calendarAddress}
                <input readOnly value={url} onFocus={(event) => event.target.select()} className="mt-1 block h-control w-full rounded-medium border border-edge bg-paper px-3 text-ink" />
              </label>
            </>
          )}
        </div>
        <div className="mt-3 flex justify-end gap-2">
          {url !== null && <CopyButton text={url}>{words.copy}</CopyButton>}
          <Act onClick={() => dialog.current?.close()}>{words.back}</Act>
        </div>
      </dialog>
    </>
  )
}
