import type { ProductionKind } from './graphql.generated.js'

export const kindWords: Record<ProductionKind, string> = {
  feature: 'Feature film',
  commercial: 'Commercial',
  series: 'Series or episode',
  documentary: 'Documentary',
  other: 'Other shoot',
}

/** Kinds of production, to choose from. */
export const kindOptions = Object.entries(kindWords).map(([value, label]) => ({ value, label }))

/** Zones this device knows, to choose from; `own` is among them even when the device has never heard of it. */
export function zoneOptions(own: string): { readonly value: string; readonly label: string }[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), own].filter((name) => name !== ''))
  return [...names].sort().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))
}
