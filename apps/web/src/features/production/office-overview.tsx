import type { Instant } from '@callboard/time'
import { FirstSteps } from './first-steps.js'
import { LatestRevision } from './latest-revision.js'
import { NextShootDay } from './next-shoot-day.js'
import type { OverviewProduction } from './overview-production.js'
import { Rooms } from './rooms.js'

interface OfficeOverviewProps {
  readonly production: OverviewProduction
  readonly now: Instant
}

export function OfficeOverview({ production, now }: OfficeOverviewProps) {
  return (
    <div className="grid gap-x-16 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <NextShootDay production={production} now={now} />
        <LatestRevision production={production} />
      </div>
      <div>
        <FirstSteps production={production} />
        <Rooms production={production} />
      </div>
    </div>
  )
}
