import { ChevronRight } from 'lucide-react'
import type { OutboxMailItemFragment } from '../../lib/graphql.generated.js'
import { momentWords, readersZone } from '../../lib/time-words.js'
import { linkedText } from './linked-text.js'

interface OutboxMailItemProps {
  readonly mail: OutboxMailItemFragment
  readonly startsOpen: boolean
}

/** One mail: its subject, opened to its text with the links alive. */
export function OutboxMailItem({ mail: { subject, to, at, text }, startsOpen }: OutboxMailItemProps) {
  return (
    <li className="border-b border-line">
      <details open={startsOpen} className="group">
        <summary className="grid list-none grid-cols-[1rem_minmax(0,1fr)] items-start gap-x-2 py-3 hover:bg-hover sm:grid-cols-[1rem_minmax(0,1fr)_auto] [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="mt-0.5 size-4 text-muted group-open:rotate-90" />
          <span className="min-w-0">
            <span className="block font-medium">{subject}</span>
            <span className="block break-all text-muted">to {to}</span>
          </span>
          <span className="text-muted tabular-nums max-sm:col-start-2">{momentWords(at, { zone: readersZone(), clock: 'h24' })}</span>
        </summary>
        <p className="pb-5 pl-6 text-reading break-words whitespace-pre-wrap">
          {linkedText(text).map((part, index) =>
            part.href ? (
              <a key={index} href={part.href} className="break-all underline decoration-edge underline-offset-4 hover:decoration-ink">
                {part.text}
              </a>
            ) : (
              part.text
            ),
          )}
        </p>
      </details>
    </li>
  )
}
