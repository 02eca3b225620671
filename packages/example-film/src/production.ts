import { minutes, zone, type Minutes, type Zone } from '@callboard/time'
import { stableId } from './stable-id.js'

/** The tenant: the company that makes the example film. */
export const organization: { readonly organizationId: string; readonly name: string } = {
  organizationId: stableId('organization Flying Sardine Films'),
  name: 'Flying Sardine Films',
}

/** The facts of a production. */
export interface ProductionFacts {
  readonly productionId: string
  readonly title: string
  readonly kind: 'feature'
  readonly company: string
  /** Who ordered it. */
  readonly clientName: string
  readonly zone: Zone
  readonly clock: 'h24'
  readonly paper: 'a4'
  /** Colours of its revisions, in order. */
  readonly revisionCycle: readonly string[]
  readonly minimumRest: Minutes
}

/** The example film's facts: a feature, on British time, with eleven hours of rest between wrap and call. */
export const production: ProductionFacts = {
  productionId: stableId('production Music Aboard'),
  title: 'Music Aboard',
  kind: 'feature',
  company: 'Flying Sardine Films',
  clientName: 'Northlight Television',
  zone: zone('Europe/London'),
  clock: 'h24',
  paper: 'a4',
  revisionCycle: ['White', 'Blue', 'Pink', 'Yellow', 'Green', 'Goldenrod', 'Buff', 'Salmon', 'Cherry'],
  minimumRest: minutes(660),
}

/** What the example film is about, in one paragraph. */
export const storyOfTheFilm: string =
  'Music Aboard is a small-town comedy about what a place stops hearing. For 240 years the night ferry of Penmarrow has ' +
  'crossed with one of the town band playing on deck, because a royal charter says that the quay belongs to the ferry for as ' +
  'long as no night passes without "musick aboard". Four nights before the new bridge opens, the whole band vanishes in its ' +
  'bus, and Nell, a deckhand who has not touched her mother’s cornet in six years, must find a tune every evening by half past ' +
  'eleven: from a retired lighthouse keeper, from a ten-year-old with a triangle, from a diesel that runs on chip fat, and at ' +
  'last from herself. The band is across the water, on strike, listening.'
