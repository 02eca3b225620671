import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { countOf } from '../../lib/count-words.js'
import { Section } from '../../ui/section.js'
import type { OverviewProduction } from './overview-production.js'

/** The rooms of the production with what is in each. */
export function Rooms({ production }: { readonly production: OverviewProduction }) {
  const { productionId, viewerCan } = production
  return (
    <Section title="In this production">
      <ul className="border-t border-line">
        {roomsOf(production)
          .filter(({ needs }) => viewerCan.includes(needs))
          .map(({ to, word, fact }) => (
            <li key={to} className="border-b border-line">
              <Link to={to} params={{ productionId }} className="flex min-h-10 items-center gap-3 hover:bg-hover">
                <span className="grow font-medium">{word}</span>
                <span className="text-muted tabular-nums">{fact}</span>
                <ChevronRight aria-hidden className="size-4 text-muted" />
              </Link>
            </li>
          ))}
      </ul>
    </Section>
  )
}

function roomsOf({ standing }: OverviewProduction) {
  return [
    { to: '/productions/$productionId/schedule', word: 'Schedule', fact: countOf(standing.shootDays, 'published day'), needs: 'see the office' },
    { to: '/productions/$productionId/call-sheets', word: 'Call sheets', fact: nextSheet(standing.nextDayNumber), needs: 'see the office' },
    { to: '/productions/$productionId/screenplay', word: 'Screenplay', fact: countOf(standing.scenes, 'scene'), needs: 'see the office' },
    { to: '/productions/$productionId/people', word: 'People', fact: countOf(standing.people, 'person', 'people'), needs: 'see the office' },
    { to: '/productions/$productionId/deliveries', word: 'Deliveries', fact: '', needs: 'see deliveries' },
    { to: '/productions/$productionId/locations', word: 'Locations', fact: '', needs: 'see the office' },
  ] as const
}

function nextSheet(dayNumber: number | null) {
  return dayNumber === null ? '' : `next is Day ${dayNumber}`
}
