import { DAY_OF_TOMORROW, dayIdOf, elementIdOf, personIdOf, production, sceneIdOf } from '@callboard/example-film'

/** Every screen of the office, as somebody signed in to the demonstration reaches it. */
export interface Screen {
  readonly name: string
  path(ids: DemoIds): string
  /** Who looks at it; the coordinator unless said. */
  readonly as?: 'coordinator' | 'producer' | 'nobody' | 'crew' | 'client'
}

/** Ids that a publication makes anew. */
export interface DemoIds {
  readonly callSheetId: string
  readonly revisionId: string
}

const inProduction = (path: string): string => `/productions/${production.productionId}${path}`

export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: () => '/sign-in', as: 'nobody' },
  { name: 'sign-up', path: () => '/sign-up', as: 'nobody' },
  { name: 'forgot-password', path: () => '/forgot-password', as: 'nobody' },
  { name: 'slate', path: () => '/' },
  { name: 'production', path: () => inProduction('') },
  { name: 'production-as-crew', path: () => inProduction(''), as: 'crew' },
  { name: 'production-as-client', path: () => inProduction(''), as: 'client' },
  { name: 'people', path: () => inProduction('/people') },
  { name: 'people-import', path: () => inProduction('/people/import') },
  { name: 'screenplay', path: () => inProduction('/screenplay') },
  { name: 'screenplay-import', path: () => inProduction('/screenplay/import') },
  { name: 'breakdown', path: () => inProduction(`/breakdown?scene=${sceneIdOf('25')}`) },
  { name: 'breakdown-categories', path: () => inProduction('/breakdown?part=categories') },
  { name: 'breakdown-elements', path: () => inProduction('/breakdown?part=elements') },
  { name: 'breakdown-element', path: () => inProduction(`/breakdown?part=elements&element=${elementIdOf('Vehicles', 'MV Marrow Belle')}`) },
  { name: 'schedule', path: () => inProduction('/schedule') },
  { name: 'schedule-cards', path: () => inProduction('/schedule?zoom=cards') },
  { name: 'schedule-month', path: () => inProduction('/schedule?zoom=month') },
  { name: 'drafts', path: () => inProduction('/drafts') },
  { name: 'dood', path: () => inProduction('/dood') },
  { name: 'documents', path: () => inProduction('/documents') },
  { name: 'calendar', path: () => inProduction('/calendar') },
  { name: 'publish', path: () => inProduction('/publish') },
  { name: 'call-sheets', path: () => inProduction('/call-sheets') },
  { name: 'call-sheet', path: ({ callSheetId }) => inProduction(`/call-sheets/${callSheetId}`) },
  { name: 'call-sheet-desk', path: () => inProduction(`/call-sheets/desk/${dayIdOf(DAY_OF_TOMORROW)}`) },
  { name: 'notices', path: () => inProduction('/notices') },
  { name: 'notice', path: ({ revisionId }) => inProduction(`/notices/${revisionId}`) },
  { name: 'notices-compare', path: () => inProduction('/notices/compare') },
  { name: 'problems', path: () => inProduction('/problems') },
  { name: 'knew-what', path: () => inProduction(`/knew-what/${personIdOf('Cornelius Adeyinka')}`) },
  { name: 'deliveries', path: () => inProduction('/deliveries') },
  { name: 'chase', path: () => inProduction('/chase') },
  { name: 'locations', path: () => inProduction('/locations') },
  { name: 'settings', path: () => inProduction('/settings') },
  { name: 'audit', path: () => inProduction('/audit'), as: 'producer' },
  { name: 'all-calendars', path: () => '/calendar' },
  { name: 'all-calendars-people', path: () => '/calendar?view=people' },
  { name: 'members', path: () => '/members' },
  { name: 'account', path: () => '/account' },
  { name: 'outbox', path: () => '/outbox' },
  { name: 'kitchen', path: () => '/kitchen' },
]

