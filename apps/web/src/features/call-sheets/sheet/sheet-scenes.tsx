import type { BannerRow, CallSheetView, SceneRow } from '@callboard/call-sheet'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import { Moment } from './moment.js'
import { Part } from './part.js'
import { type Column, SheetTableHead, SheetTableRow } from './sheet-table.js'

type ScenesProps = Pick<CallSheetView, 'scenes' | 'totals'>

/** What is shot, in the order it is shot. */
export function SheetScenes({ scenes, totals }: ScenesProps) {
  const narrow = useNarrowScreen()
  return (
    <Part title="Scenes">
      {narrow ? <SceneList scenes={scenes} /> : <SceneTable scenes={scenes} />}
      <p className="mt-[0.6em] text-right font-bold max-md:text-left">
        {totals.scenes} · {totals.pages} · est. {totals.time}
      </p>
    </Part>
  )
}

function SceneTable({ scenes }: Pick<ScenesProps, 'scenes'>) {
  return (
    <table>
      <caption className="sr-only">Scenes in shooting order</caption>
      <SheetTableHead columns={columns} />
      <tbody>
        {scenes.map((row, index) =>
          row.kind === 'scene' ? (
            <SheetTableRow key={index} columns={columns} item={row} />
          ) : (
            <tr key={index} className="banner">
              <td colSpan={columns.length}>
                <Banner row={row} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

const columns: readonly Column<SceneRow>[] = [
  { head: 'Est.', of: ({ starts }) => <Moment of={starts} /> },
  { head: 'Scene', of: ({ number }) => <span className="figure">{number}</span> },
  { head: 'I/E', of: ({ intExt }) => intExt },
  { head: 'Set and description', of: (row) => <SetAndSynopsis row={row} />, className: 'w-full' },
  { head: 'Cast', of: ({ cast }) => cast, className: 'min-w-[6em]' },
  { head: 'D/N', of: ({ dayNight, scriptDay }) => [dayNight, scriptDay].filter(Boolean).join(' · '), className: 'whitespace-nowrap' },
  { head: 'Pages', of: ({ pages }) => pages, className: 'text-right whitespace-nowrap' },
  { head: 'Loc', of: ({ location }) => location, className: 'pl-[1em]!' },
]

function SetAndSynopsis({ row: { set, synopsis, flags = [], note } }: { readonly row: SceneRow }) {
  return (
    <>
      <strong className="mr-[0.6em] uppercase">{set}</strong> {synopsis}
      {flags.length > 0 && <strong className="ml-[0.6em] text-[0.86em] uppercase">{flags.join(' · ')}</strong>}
      {note && <span className="block font-semibold">{note}</span>}
    </>
  )
}

function Banner({ row: { starts, text, length } }: { readonly row: BannerRow }) {
  return (
    <span className="flex flex-wrap gap-x-[1em]">
      <span className="font-semibold">
        <Moment of={starts} />
      </span>
      <strong>{text}</strong>
      <span>{length}</span>
    </span>
  )
}

function SceneList({ scenes }: Pick<ScenesProps, 'scenes'>) {
  return (
    <ol aria-label="Scenes in shooting order" className="border-t border-line">
      {scenes.map((row, index) => (
        <li key={index} className="border-b border-line py-[0.6em]">
          {row.kind === 'scene' ? <SceneItem row={row} /> : <Banner row={row} />}
        </li>
      ))}
    </ol>
  )
}

function SceneItem({ row }: { readonly row: SceneRow }) {
  return (
    <div className="grid grid-cols-[3.6em_1fr] gap-x-[0.6em]">
      <span className="figure">{row.number}</span>
      <span>
        <strong className="uppercase">
          {row.intExt} {row.set}
        </strong>{' '}
        {row.dayNight}
        <span className="block">{row.synopsis}</span>
        <span className="block text-muted">
          Est. <Moment of={row.starts} /> · {row.pages} pgs{row.cast && ` · Cast ${row.cast}`}
          {row.location && ` · Loc ${row.location}`}
        </span>
      </span>
    </div>
  )
}
