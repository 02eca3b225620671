import type { SceneRow } from '@callboard/call-sheet'
import type { LocalDate } from '@callboard/time'
import { useWords } from '../words/use-words.js'
import { TimeText } from './time-text.js'

/** A scene as the sheet lists it: number first. */
export function Scene({ row, date }: { readonly row: SceneRow; readonly date: LocalDate }) {
  const words = useWords()
  const facts = [row.pages && words.pages(row.pages), row.cast && `${words.cast} ${row.cast}`, row.scriptDay, row.location && row.location]
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] gap-x-2 py-2">
      <strong className="font-semibold wrap-anywhere" data-figures>{row.number}</strong>
      <div className="min-w-0">
        <p className="font-semibold">
          {[row.intExt, row.set, row.dayNight].filter((part) => part !== '').join(' · ')}
        </p>
        {row.synopsis !== '' && <p>{row.synopsis}</p>}
        <p className="text-base text-muted" data-figures>
          {facts.filter((part) => part).join(' · ')}
        </p>
        {row.flags !== undefined && row.flags.length > 0 && <p className="text-base font-semibold">{row.flags.join(' · ')}</p>}
        {row.note && <p className="border-l-2 border-accent pl-2 text-base">{row.note}</p>}
      </div>
      <span className="text-base text-muted"><TimeText time={row.starts} date={date} /></span>
    </li>
  )
}
