import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { calendarInSearch } from '../features/calendar/calendar-search.js'
import { officeRoute } from './office-route.js'

const slate = createRoute({
  getParentRoute: () => officeRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/slate/slate-page.js'), 'SlatePage'),
})

const calendar = createRoute({
  getParentRoute: () => officeRoute,
  path: '/calendar',
  validateSearch: calendarInSearch,
  component: lazyRouteComponent(() => import('../features/calendar/calendar-page.js'), 'CalendarPage'),
})

const members = createRoute({
  getParentRoute: () => officeRoute,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/members/members-page.js'), 'MembersPage'),
})

const account = createRoute({
  getParentRoute: () => officeRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page.js'), 'AccountPage'),
})

/** Screens of the organization. */
export const organizationRoutes = [slate, calendar, members, account] as const
