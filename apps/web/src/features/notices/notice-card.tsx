import type { NoticeCardFragment } from '../../lib/graphql.generated.js'
import { ChangeList } from './change-list.js'
import { changeRows } from './change-rows.js'
import { NoticeState } from './notice-state.js'
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
      className="grid scroll-mt-16 gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_16rem] print:grid-cols-[9rem_minmax(0,1fr)_10rem] print:break-inside-avoid"
    >
      <div>
        <h3 className="text-reading leading-5 font-semibold">{notice.name}</h3>
        <p className="text-muted">{notice.department}</p>
      </div>
      <ChangeList name={notice.name} rows={changeRows(notice, told.clock)} />
      <div className="sm:col-start-2 lg:col-start-3 lg:row-start-1 print:col-start-3 print:row-start-1">
        <NoticeState notice={notice} told={told} />
      </div>
    </li>
  )
}
