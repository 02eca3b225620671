import { Circle, CircleCheckBig } from 'lucide-react'
import { TextLink } from '../../ui/link.js'
import { Section } from '../../ui/section.js'
import type { OverviewProduction } from './overview-production.js'

/** What a new production needs, in any order; it gates nothing and goes away when done. */
export function FirstSteps({ production: { productionId, standing, latestRevision } }: { readonly production: OverviewProduction }) {
  const steps = [
    { done: standing.people > 0, to: '/productions/$productionId/people/import', words: 'Bring the list of people' },
    { done: standing.scenes > 0, to: '/productions/$productionId/screenplay/import', words: 'Bring the screenplay' },
    { done: latestRevision !== null, to: '/productions/$productionId/schedule', words: 'Lay out the shoot days' },
    { done: latestRevision !== null, to: '/productions/$productionId/publish', words: 'Publish, and everyone is told' },
  ] as const
  if (steps.every(({ done }) => done)) return null
  return (
    <Section title="First steps">
      <ol className="flex flex-col">
        {steps.map(({ done, to, words }) => (
          <li key={to} className="flex min-h-row items-center gap-2.5">
            {done ? <CircleCheckBig aria-hidden className="size-4 text-good" /> : <Circle aria-hidden className="size-4 text-muted" />}
            <TextLink to={to} params={{ productionId }} className={done ? 'text-muted' : undefined}>
              {words}
            </TextLink>
            {done && <span className="text-muted">done</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
