import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import type { NoticeCardFragment } from '../../lib/graphql.generated.js'
import { Kbd } from '../../ui/kbd.js'
import { Section } from '../../ui/section.js'
import { NoticeCard } from './notice-card.js'
import { NoticeFilter, type NoticesShown, shownNotices } from './notice-filter.js'
import type { Told } from './told.js'
import { useStepKeys } from './use-step-keys.js'

export interface NoticeListProps {
  readonly notices: readonly NoticeCardFragment[]
  readonly told: Told
}

/** Person by person: those who must answer, then those who got the digest. */
export function NoticeList({ notices, told }: NoticeListProps) {
  const [shown, setShown] = useState<NoticesShown>('all')
  const list = useStepKeys()
  const items = shownNotices(notices, shown)
  const concerned = items.filter((notice) => notice.concerned)
  const digest = items.filter((notice) => !notice.concerned)
  return (
    <div ref={list}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
        <NoticeFilter notices={notices} shown={shown} onChange={setShown} />
        <p className="text-small text-muted max-sm:hidden print:hidden">
          <Kbd>N</Kbd> next, <Kbd>P</Kbd> previous
        </p>
      </div>
      {items.length === 0 && <p className="border-t border-line py-6 text-muted">{nobody[shown]}</p>}
      {concerned.length > 0 && <People title={`${countOf(concerned.length, 'person', 'people')} to answer`} notices={concerned} told={told} />}
      {digest.length > 0 && <People title={`${countOf(digest.length, 'person', 'people')} with the digest only`} notices={digest} told={told} />}
    </div>
  )
}

const nobody: Readonly<Record<NoticesShown, string>> = {
  all: 'This revision changed nothing for anybody.',
  unanswered: 'Everyone who must answer has answered.',
  problems: 'Nobody has reported a problem.',
}

function People({ title, notices, told }: NoticeListProps & { readonly title: string }) {
  return (
    <Section title={title}>
      <ul aria-label={title} className="border-t border-line">
        {notices.map((notice) => (
          <NoticeCard key={notice.noticeId} notice={notice} told={told} />
        ))}
      </ul>
    </Section>
  )
}
