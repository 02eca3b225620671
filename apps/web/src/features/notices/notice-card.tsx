import type { NoticeCardFragment } from '../../lib/graphql.generated.js'
import { personRows } from './change-words.js'
import { DiffTable } from './diff-table.js'
import { NoticeState } from './notice-state.js'
import { Said } from './said.js'
import type { Told } from './told.js'

export interface NoticeCardProps {
  readonly notice: NoticeCardFragment
  readonly told: Told
}

/** What one revision changed for one person, and what they said to it. */
export function NoticeCard({ notice, told }: NoticeCardProps) {
  return (
    <li
      data-notice
      tabIndex={-1}
      aria-label={notice.name}
      className="grid scroll-mt-16 gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_13rem] print:grid-cols-[8rem_minmax(0,1fr)_8rem] print:break-inside-avoid"
    >
      <div>
        <h3 className="text-reading leading-5 font-semibold">{notice.name}</h3>
        <p className="text-muted">{notice.department}</p>
      </div>
      <OwnChanges notice={notice} told={told} />
      <div className="sm:col-start-2 lg:col-start-3 lg:row-start-1 print:col-start-3 print:row-start-1">
        <NoticeState notice={notice} told={told} />
      </div>
    </li>
  )
}

function OwnChanges({ notice, told }: NoticeCardProps) {
  const rows = personRows(notice.changes, told.clock)
  if (rows === null) return <p>{notice.sentences.join('. ')}</p>
  if (rows.length === 0) return <p className="text-muted">Nothing of theirs changed.</p>
  return <DiffTable label={`What changed for ${notice.name}`} rows={rows} beside={(row) => <Said answers={notice.answers} row={row} />} />
}
