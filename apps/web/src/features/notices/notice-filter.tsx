import { FilterBar } from '../../ui/filter-bar.js'
import type { NoticeCardFragment } from '../../lib/graphql.generated.js'

export type NoticesShown = 'all' | 'unanswered' | 'problems'

export interface NoticeFilterProps {
  readonly notices: readonly NoticeCardFragment[]
  readonly shown: NoticesShown
  readonly onChange: (shown: NoticesShown) => void
}

/** Everyone, or only those somebody must still talk to; each with its count. */
export function NoticeFilter({ notices, shown, onChange }: NoticeFilterProps) {
  const choices = (['all', 'unanswered', 'problems'] as const).map((value) => ({
    value,
    label: words[value],
    count: shownNotices(notices, value).length,
  }))
  return <FilterBar label="Show" choices={choices} value={shown} onChange={onChange} />
}

const words = { all: 'Everyone', unanswered: 'Not answered', problems: 'Problems' }

export function shownNotices(notices: readonly NoticeCardFragment[], shown: NoticesShown): readonly NoticeCardFragment[] {
  if (shown === 'all') return notices
  if (shown === 'unanswered') return notices.filter(({ concerned, acknowledgement }) => concerned && !acknowledgement)
  return notices.filter(({ acknowledgement }) => acknowledgement && acknowledgement.kind !== 'confirmed')
}
