import type { ProductionScreenQuery } from '../../lib/graphql.generated.js'

/** The production as its front page shows it. */
export type OverviewProduction = NonNullable<ProductionScreenQuery['production']>
