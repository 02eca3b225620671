import type { PersonSnapshot } from '@callboard/notice'
import type { CSSProperties } from 'react'
import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'

interface NoticeMailProps {
  readonly snapshot: PersonSnapshot
  readonly publishedBy: string
  readonly url: string
}

const BAND: CSSProperties = { margin: '0 0 20px', padding: '8px 12px', color: '#1a1a1a', border: '1px solid #8b8f94', fontSize: 14 }
const PART: CSSProperties = { margin: '24px 0 6px', fontSize: 15 }
const LIST: CSSProperties = { margin: 0, paddingLeft: 20 }
const CHANGE: CSSProperties = { margin: '0 0 6px', fontSize: 17, fontWeight: 700 }

/** What one revision changed for one person, in the order it matters to them. Colour is paper; the word is always there. */
export function NoticeMail({ snapshot, publishedBy, url }: NoticeMailProps) {
  const { production, revision, notice } = snapshot
  return (
    <MailLayout title={production.title} foot={`You get this because you work on ${production.title}. The link is yours alone: do not pass it on.`}>
      <p style={{ ...BAND, backgroundColor: revision.tint }}>
        <strong>{revision.colour.toUpperCase()} REVISION</strong> · {revision.published}
        {revision.replaces === null ? '' : ` · replaces ${revision.replaces.toUpperCase()}`}
      </p>
      <h2 style={PART}>What changed for you</h2>
      <ul style={LIST}>
        {notice.sentences.map((sentence) => (
          <li key={sentence} style={CHANGE}>{sentence}</li>
        ))}
      </ul>
      <h2 style={PART}>What to do</h2>
      <p>Read your call and confirm it, or say what stands in the way.</p>
      <MailButton href={url} label="Read and confirm" />
      <Why reason={revision.reason} by={`Published by ${publishedBy}, ${revision.published}.`} />
      <ForTheUnit sentences={notice.unit} unchanged={notice.unchanged} />
    </MailLayout>
  )
}

function Why({ reason, by }: { readonly reason: string; readonly by: string }) {
  return (
    <>
      <h2 style={PART}>Why</h2>
      <p style={{ margin: 0 }}>{reason === '' ? by : `${reason}. ${by}`.replace('.. ', '. ')}</p>
    </>
  )
}

const MOST_SENTENCES = 20

function ForTheUnit({ sentences, unchanged }: { readonly sentences: readonly string[]; readonly unchanged: string }) {
  const more = sentences.length - MOST_SENTENCES
  return (
    <>
      <h2 style={PART}>For the unit</h2>
      <ul style={LIST}>
        {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <p>{unchanged}.</p>
    </>
  )
}
