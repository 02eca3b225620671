import type { PersonSnapshot } from '@callboard/notice'
import { useWords } from '../words/use-words.js'
import { Part } from './part.js'

/** What this revision changed: for the reader first, for the unit second, the unchanged counted. */
export function Changes({ snapshot: { notice, revision } }: { readonly snapshot: PersonSnapshot }) {
  const words = useWords()
  return (
    <Part title={words.changedForYou(revision.replaces?.toUpperCase() ?? null)}>
      {notice.sentences.length === 0 ? (
        <p>{words.nothing} {notice.unchanged}.</p>
      ) : (
        <ul className="space-y-1 border-l-4 border-accent pl-3 font-semibold" data-figures lang="en">
          {notice.sentences.map((sentence) => (
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
