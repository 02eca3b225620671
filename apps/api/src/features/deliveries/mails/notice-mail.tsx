import type { PersonSnapshot } from '@callboard/notice'
import type { CSSProperties } from 'react'
import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'
import type { Language } from '../reach/channel.js'
import { FRAME_WORDS, type FrameWords } from './frame-words.js'

interface NoticeMailProps {
  readonly snapshot: PersonSnapshot
  /** Their changes, as sentences. */
  readonly sentences: readonly string[]
  /** The number of the issued call sheet it is about, or null. */
  readonly issue: number | null
  /** Whether it asks no answer. */
  readonly digest: boolean
  readonly publishedBy: string
  readonly url: string
  readonly language: Language
}

const BAND: CSSProperties = { margin: '0 0 20px', padding: '8px 12px', color: '#1a1a1a', border: '1px solid #8b8f94', fontSize: 14 }
const PART: CSSProperties = { margin: '24px 0 6px', fontSize: 15 }
const LIST: CSSProperties = { margin: 0, paddingLeft: 20 }
const TO_DO: CSSProperties = { fontSize: 15, fontWeight: 400 }
const CHANGE: CSSProperties = { margin: '0 0 6px', fontSize: 17, fontWeight: 700 }

/** What one revision or one call sheet changed for one person, in the order it matters to them. Colour is paper; the word is always there. */
export function NoticeMail({ snapshot, sentences, issue, digest, publishedBy, url, language }: NoticeMailProps) {
  const { production, revision, notice } = snapshot
  const words = FRAME_WORDS[language]
  // What a call sheet says of their call is not what the revision under it changed.
  const toDoOf = (sentence: string) => (issue === null ? notice.changes?.find((change) => change.sentence === sentence)?.toDo : undefined)
  return (
    <MailLayout title={production.title} language={language} foot={words.foot(production.title)}>
      <p style={{ ...BAND, backgroundColor: revision.tint }}>
        {issue !== null && <strong>{words.callSheet(issue)} · </strong>}
        <strong>{words.revision(revision.colour.toUpperCase())}</strong> · {revision.published}
        {revision.replaces === null ? '' : ` · ${words.replaces(revision.replaces.toUpperCase())}`}
      </p>
      <h2 style={PART}>{words.changed}</h2>
      <ul style={LIST}>
        {sentences.map((sentence) => (
          <li key={sentence} style={CHANGE}>
            {sentence}
            <ToDo of={toDoOf(sentence)} />
          </li>
        ))}
      </ul>
      <h2 style={PART}>{words.toDo}</h2>
      <p>{digest ? words.nothingToDo : words.readAndConfirm}</p>
      <MailButton href={url} label={digest ? words.readSchedule : words.button} />
      <Why words={words} reason={revision.reason} by={words.publishedBy(publishedBy, revision.published)} />
      <ForTheUnit words={words} sentences={notice.unit} unchanged={notice.unchanged} />
    </MailLayout>
  )
}

/** Where to be, and until when to confirm: in the schedule's own words, like the change it belongs to. */
function ToDo({ of }: { readonly of: string | undefined }) {
  if (of === undefined) return null
  return (
    <>
      <br />
      <span style={TO_DO}>{of}</span>
    </>
  )
}

interface WhyProps {
  readonly words: FrameWords
  readonly reason: string
  readonly by: string
}

function Why({ words, reason, by }: WhyProps) {
  return (
    <>
      <h2 style={PART}>{words.why}</h2>
      <p style={{ margin: 0 }}>{reason === '' ? by : `${reason}. ${by}`.replace('.. ', '. ')}</p>
    </>
  )
}

const MOST_SENTENCES = 20

interface UnitProps {
  readonly words: FrameWords
  readonly sentences: readonly string[]
  readonly unchanged: string
}

function ForTheUnit({ words, sentences, unchanged }: UnitProps) {
  const more = sentences.length - MOST_SENTENCES
  return (
    <>
      <h2 style={PART}>{words.unit}</h2>
      <ul style={LIST}>
        {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
      <p>{unchanged}.</p>
    </>
  )
}
