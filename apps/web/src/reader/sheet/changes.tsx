import type { judge as judgePress } from '../deliberate.js'
import { askedChanges } from '../store/change-standing.js'
import type { KeptRead } from '../store/read.js'
import type { Reader } from '../store/reader.js'
import type { ReaderState } from '../store/room.js'
import { isReplaced } from '../store/standing-of.js'
import { useWords } from '../words/use-words.js'
import { AskedChanges } from './asked-changes.js'
import { Part } from './part.js'

interface ChangesProps {
  readonly reader: Reader
  readonly state: ReaderState
  readonly read: KeptRead
  readonly judge: typeof judgePress
  readonly call: string
}

/** What this revision changed: for the reader first, for the unit second, the unchanged counted. */
export function Changes({ reader, state, read, judge, call }: ChangesProps) {
  const words = useWords()
  const { notice, revision } = read.snapshot
  const asked = isReplaced(state, read) ? [] : askedChanges(read)
  // One change is answered below, with all of it.
  const single = asked.length > 1 || asked.some(({ from }) => from !== null) ? asked : []
  const sentences = notice.sentences.filter((sentence) => single.every((change) => change.sentence !== sentence))
  return (
    <Part title={words.changedForYou(revision.replaces?.toUpperCase() ?? null)}>
      {single.length > 0 && <AskedChanges changes={single} reader={reader} state={state} read={read} judge={judge} call={call} />}
      {notice.sentences.length === 0 && single.length === 0 && <p>{words.nothing} {notice.unchanged}.</p>}
      {sentences.length > 0 && (
        <ul className="space-y-1 border-l-4 border-accent pl-3 font-semibold" data-figures lang="en">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {revision.reason !== '' && <p className="mt-2">{words.why(revision.reason)}</p>}
      {(notice.unit.length > 0 || notice.sentences.length > 0) && (
        <details className="mt-2">
          <summary className="min-h-control content-center text-muted">{words.forTheUnit}: {notice.unchanged}</summary>
          {notice.unit.length === 0 ? (
            <p>{words.noOtherDay}</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5" data-figures lang="en">
              {notice.unit.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </details>
      )}
    </Part>
  )
}
