import type { SceneRow } from '@callboard/call-sheet'
import { TimeText } from './time-text.js'

/** A scene as the sheet lists it: number first. */
export function Scene({ row }: { readonly row: SceneRow }) {
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] gap-x-2 py-2">
      <strong className="font-semibold" data-figures>{row.number}</strong>
      <div className="min-w-0">
        <p className="font-semibold">
          {[row.intExt, row.set, row.dayNight].filter((part) => part !== '').join(' · ')}
        </p>
        {row.synopsis !== '' && <p>{row.synopsis}</p>}
        <p className="text-base text-muted" data-figures>
          {[row.pages && `${row.pages} ${row.pages === '1' ? 'pg' : 'pgs'}`, row.cast && `cast ${row.cast}`].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <span className="text-base text-muted"><TimeText time={row.starts} /></span>
    </li>
  )
}
