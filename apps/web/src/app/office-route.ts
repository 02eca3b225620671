import { createRoute } from '@tanstack/react-router'
import { rootRoute } from './root-route.js'
import { OfficeShell } from './shell/office-shell.js'

/** Everything behind the door: signed in, with navigation around it. */
export const officeRoute = createRoute({ getParentRoute: () => rootRoute, id: 'office', component: OfficeShell })
