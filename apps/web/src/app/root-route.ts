import { createRootRoute, Outlet } from '@tanstack/react-router'

/** The root of all addresses. */
export const rootRoute = createRootRoute({ component: Outlet })
