import { useState } from 'react'
import { askEarlier, type EarlierRevision } from '../../store/ask-more.js'
import { useWords } from '../../words/use-words.js'
import { ColourChip } from '../colour-chip.js'

/** What the reader was told before, revision by revision, and who sent it out. */
export function Earlier() {
  const words = useWords()
  const [found, setFound] = useState<readonly EarlierRevision[] | 'unreachable' | null>(null)
  const open = async (isOpen: boolean) => isOpen && setFound((await askEarlier()) ?? 'unreachable')
  return (
    <details className="mt-3 print:hidden" onToggle={(event) => void open(event.currentTarget.open)}>
      <summary className="min-h-control content-center">{words.earlier}</summary>
      {found === null && <p className="text-muted">{words.loading}</p>}
      {found === 'unreachable' && <p className="text-muted">{words.needsSignal}</p>}
      {found !== null && found !== 'unreachable' && (
        <ul className="divide-y divide-line" lang="en">
          {found.map((one) => (
            <li key={one.number} className="py-2">
              <p className="flex flex-wrap items-center gap-2">
                <ColourChip colour={one.colour}>{words.revision(one.number)}</ColourChip>
                <span className="text-base text-muted" data-figures>{one.published}, {words.publishedBy(one.publishedBy)}</span>
              </p>
              {one.sentences.map((sentence) => <p key={sentence} className="text-base" data-figures>{sentence}</p>)}
              {one.reason !== '' && <p className="text-base text-muted">{words.why(one.reason)}</p>}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
