import type { BreakdownChangedSubscription, BreakdownScreenQuery } from '../../lib/graphql.generated.js'

type Breakdown = NonNullable<BreakdownScreenQuery['breakdown']>

/** Whether one of the changes is not on screen yet; what counts no version always may be. */
export function isNews(changes: readonly BreakdownChangedSubscription['breakdownChanged'][], breakdown: Breakdown): boolean {
  return changes.some(({ entity, version }) => version === 0 || version > (versionOf(breakdown, entity) ?? 0))
}

function versionOf({ elements, scenes, availabilities, events, orders }: Breakdown, entity: string): number | undefined {
  return (
    elements.find(({ elementId }) => elementId === entity) ??
    scenes.find(({ sceneId }) => sceneId === entity) ??
    availabilities.find(({ availabilityId }) => availabilityId === entity) ??
    events.find(({ elementEventId }) => elementEventId === entity) ??
    orders.find(({ sceneOrderId }) => sceneOrderId === entity)
  )?.version
}
