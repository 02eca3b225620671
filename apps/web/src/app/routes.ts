import { doorRoutes } from './door-routes.js'
import { officeRoute } from './office-route.js'
import { organizationRoutes } from './organization-routes.js'
import { productionRoutes } from './production-routes.js'
import { rootRoute } from './root-route.js'

/** Every address of the office. */
export const routeTree = rootRoute.addChildren([...doorRoutes, officeRoute.addChildren([...organizationRoutes, ...productionRoutes])])
