import type { PersonSnapshot } from '@callboard/notice'
import { Part } from './part.js'

/** What this revision changed: for the reader first, for the unit second, the unchanged counted. */
export function Changes({ snapshot: { notice, revision } }: { readonly snapshot: PersonSnapshot }) {
  const replaced = revision.replaces === null ? '' : `, against ${revision.replaces.toUpperCase()}`
  return (
    <Part title={`What changed for you${replaced}`}>
      {notice.sentences.length === 0 ? (
        <p>Nothing. {notice.unchanged}.</p>
      ) : (
        <ul className="space-y-1 border-l-4 border-accent pl-3 font-semibold" data-figures>
          {notice.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {revision.reason !== '' && <p className="mt-2">Why: {revision.reason}</p>}
      {(notice.unit.length > 0 || notice.sentences.length > 0) && (
        <details className="mt-2">
          <summary className="min-h-control content-center text-muted">For the unit: {notice.unchanged}</summary>
          {notice.unit.length === 0 ? (
            <p>No other day of the unit changed.</p>
          ) : (
            <ul className="list-disc space-y-1 pl-5" data-figures>
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
