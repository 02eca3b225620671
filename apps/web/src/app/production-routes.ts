import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { breakdownInSearch } from '../features/breakdown/breakdown-search.js'
import { doodInSearch } from '../features/dood/dood-search.js'
import { calendarInSearch } from '../features/calendar/calendar-search.js'
import { draftsInSearch } from '../features/drafts/drafts-search.js'
import { publishInSearch } from '../features/publish/publish-search.js'
import { scheduleInSearch } from '../features/schedule/schedule-search.js'
import { officeRoute } from './office-route.js'

const overview = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId',
  component: lazyRouteComponent(() => import('../features/production/production-page.js'), 'ProductionPage'),
})

const people = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/people',
  validateSearch: (search: Record<string, unknown>) => named(search, 'person'),
  component: lazyRouteComponent(() => import('../features/people/people-page.js'), 'PeoplePage'),
})

const importPeople = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/people/import',
  component: lazyRouteComponent(() => import('../features/people/people-import-page.js'), 'PeopleImportPage'),
})

const screenplay = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/screenplay',
  component: lazyRouteComponent(() => import('../features/screenplay/screenplay-page.js'), 'ScreenplayPage'),
})

const importScreenplay = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/screenplay/import',
  validateSearch: importInSearch,
  component: lazyRouteComponent(() => import('../features/screenplay/screenplay-import-page.js'), 'ScreenplayImportPage'),
})

const breakdown = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/breakdown',
  validateSearch: breakdownInSearch,
  component: lazyRouteComponent(() => import('../features/breakdown/breakdown-page.js'), 'BreakdownPage'),
})

const schedule = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/schedule',
  validateSearch: scheduleInSearch,
  component: lazyRouteComponent(() => import('../features/schedule/schedule-page.js'), 'SchedulePage'),
})

const drafts = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/drafts',
  validateSearch: draftsInSearch,
  component: lazyRouteComponent(() => import('../features/drafts/drafts-page.js'), 'DraftsPage'),
})

const dood = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/dood',
  validateSearch: doodInSearch,
  component: lazyRouteComponent(() => import('../features/dood/dood-page.js'), 'DoodPage'),
})

const documents = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/documents',
  component: lazyRouteComponent(() => import('../features/documents/documents-page.js'), 'DocumentsPage'),
})

const calendar = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/calendar',
  validateSearch: calendarInSearch,
  component: lazyRouteComponent(() => import('../features/calendar/calendar-page.js'), 'CalendarPage'),
})

const publish = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/publish',
  validateSearch: publishInSearch,
  component: lazyRouteComponent(() => import('../features/publish/publish-page.js'), 'PublishPage'),
})

const callSheets = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/call-sheets',
  component: lazyRouteComponent(() => import('../features/call-sheets/call-sheets-page.js'), 'CallSheetsPage'),
})

const callSheet = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/call-sheets/$callSheetId',
  component: lazyRouteComponent(() => import('../features/call-sheets/call-sheet-page.js'), 'CallSheetPage'),
})

const sheetDesk = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/call-sheets/desk/$dayId',
  component: lazyRouteComponent(() => import('../features/call-sheets/desk/sheet-desk-page.js'), 'SheetDeskPage'),
})

const notices = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/notices',
  component: lazyRouteComponent(() => import('../features/notices/notices-page.js'), 'NoticesPage'),
})

const revision = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/notices/$revisionId',
  component: lazyRouteComponent(() => import('../features/notices/revision-page.js'), 'RevisionPage'),
})

const problems = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/problems',
  component: lazyRouteComponent(() => import('../features/problems/problems-page.js'), 'ProblemsPage'),
})

const compareRevisions = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/notices/compare',
  validateSearch: comparedInSearch,
  component: lazyRouteComponent(() => import('../features/notices/compare-page.js'), 'ComparePage'),
})

const knewWhat = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/knew-what/$personId',
  validateSearch: momentInSearch,
  component: lazyRouteComponent(() => import('../features/notices/knew-what-page.js'), 'KnewWhatPage'),
})

const deliveries = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/deliveries',
  validateSearch: revisionInSearch,
  component: lazyRouteComponent(() => import('../features/deliveries/deliveries-page.js'), 'DeliveriesPage'),
})

const chase = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/chase',
  component: lazyRouteComponent(() => import('../features/chase/chase-page.js'), 'ChasePage'),
})

const locations = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/locations',
  component: lazyRouteComponent(() => import('../features/locations/locations-page.js'), 'LocationsPage'),
})

const settings = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.js'), 'SettingsPage'),
})

const audit = createRoute({
  getParentRoute: () => officeRoute,
  path: '/productions/$productionId/audit',
  component: lazyRouteComponent(() => import('../features/audit/audit-page.js'), 'AuditPage'),
})

/** Screens of one production. */
export const productionRoutes = [
  overview,
  people,
  importPeople,
  screenplay,
  importScreenplay,
  breakdown,
  schedule,
  drafts,
  dood,
  documents,
  calendar,
  publish,
  callSheets,
  callSheet,
  sheetDesk,
  notices,
  compareRevisions,
  revision,
  problems,
  knewWhat,
  deliveries,
  chase,
  locations,
  settings,
  audit,
] as const

/** Which import is looked at, so that it survives a closed tab. */
function importInSearch(search: Record<string, unknown>): { import?: string } {
  const id = search['import']
  return typeof id === 'string' ? { import: id } : {}
}

/** Which revision's deliveries are looked at, the newest without; which issued sheet's; and of whom it is asked how they are told. */
function revisionInSearch(search: Record<string, unknown>): { revision?: string; sheet?: string; tell?: string } {
  return { ...named(search, 'revision'), ...named(search, 'sheet'), ...named(search, 'tell') }
}

/** Which two revisions are compared; the last may be the draft. */
function comparedInSearch(search: Record<string, unknown>): { from?: string; to?: string } {
  const { from, to } = search
  return { ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }) }
}

/** By when somebody knew something. */
function momentInSearch(search: Record<string, unknown>): { at?: string } {
  const { at } = search
  return typeof at === 'string' ? { at } : {}
}

/** One thing looked at, by its identity. */
function named<Name extends string>(search: Record<string, unknown>, name: Name): Partial<Record<Name, string>> {
  const id = search[name]
  return typeof id === 'string' ? ({ [name]: id } as Record<Name, string>) : {}
}
