import type { CastRow } from '@callboard/call-sheet'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import { Moment } from './moment.js'
import { Part } from './part.js'
import { type Column, SheetTable } from './sheet-table.js'

/** Who plays, when they are fetched, in make-up and on set. */
export function SheetCast({ cast }: { readonly cast: readonly CastRow[] }) {
  const narrow = useNarrowScreen()
  if (cast.length === 0) return null
  return (
    <Part title="Cast">
      {narrow ? <CastList cast={cast} /> : <SheetTable caption="Cast" columns={columns} items={cast} keyOf={({ personId }) => personId} />}
    </Part>
  )
}

const columns: readonly Column<CastRow>[] = [
  { head: '#', of: ({ number }) => <strong>{number}</strong> },
  { head: 'Character', of: ({ character }) => character },
  { head: 'Artist', of: ({ artist }) => <strong>{artist}</strong> },
  { head: 'Status', of: ({ status }) => status },
  { head: 'Pick-up', of: ({ pickUp }) => pickUp },
  { head: 'Call', of: ({ call }) => <span className="figure"><Moment of={call} /></span> },
  { head: 'H/MU', of: ({ hairMakeUp }) => hairMakeUp && <Moment of={hairMakeUp} /> },
  { head: 'Wardrobe', of: ({ wardrobe }) => wardrobe && <Moment of={wardrobe} /> },
  { head: 'Rehearsal', of: ({ rehearsal }) => rehearsal && <Moment of={rehearsal} /> },
  { head: 'On set', of: ({ onSet }) => <Moment of={onSet} /> },
  { head: 'Lose at', of: ({ loseAt }) => loseAt && <Moment of={loseAt} /> },
  { head: 'Remarks', of: ({ remarks, minor }) => [minor && 'Minor', remarks].filter(Boolean).join(' · ') },
]

function CastList({ cast }: { readonly cast: readonly CastRow[] }) {
  return (
    <ul aria-label="Cast" className="border-t border-line">
      {cast.map((row) => (
        <li key={row.personId} className="grid grid-cols-[2em_1fr_auto] gap-x-[0.6em] border-b border-line py-[0.6em]">
          <strong>{row.number}</strong>
          <span>
            <strong>{row.artist}</strong>
            <span className="block">{row.character}</span>
            <span className="block text-muted">
              {row.status}
              {row.pickUp && ` · pick-up ${row.pickUp}`}
              {row.onSet.time && (
                <>
                  {' '}
                  · on set <Moment of={row.onSet} />
                </>
              )}
            </span>
          </span>
          <span className="figure">
            <Moment of={row.call} />
          </span>
        </li>
      ))}
    </ul>
  )
}
