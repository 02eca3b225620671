import type { ApolloCache, Reference, StoreObject } from '@apollo/client'

type Lists = { elements: string; availabilities: string; events: string; orders: string }

const NAMES: { readonly [List in keyof Lists]: { readonly type: string; readonly id: string } } = {
  elements: { type: 'Element', id: 'elementId' },
  availabilities: { type: 'Availability', id: 'availabilityId' },
  events: { type: 'ElementEvent', id: 'elementEventId' },
  orders: { type: 'SceneOrder', id: 'sceneOrderId' },
}

/** Puts what was just saved into a list of the breakdown that is known already, unless it is in it. */
export function putIntoBreakdown(cache: ApolloCache, productionId: string, list: keyof Lists, id: string): void {
  const { type, id: field } = NAMES[list]
  cache.modify({
    id: `Breakdown:${productionId}`,
    fields: {
      [list]: (known: readonly Reference[], { toReference, readField }) => {
        const added = toReference({ __typename: type, [field]: id })
        return added === undefined || known.some((one) => readField(field, one) === id) ? known : [...known, added]
      },
    },
  })
}

/** Takes what is gone out of it. */
export function takeOutOfBreakdown(cache: ApolloCache, productionId: string, list: keyof Lists, id: string): void {
  const field = NAMES[list].id
  cache.modify({
    id: `Breakdown:${productionId}`,
    fields: { [list]: (known: readonly Reference[], { readField }) => known.filter((one) => readField(field, one) !== id) },
  })
}

interface Link {
  readonly elementId: string
  readonly linkedElementId: string
}

/** The links as they are after one was made or taken back. */
export function changeLinks(cache: ApolloCache, productionId: string, link: Link, isThere: boolean): void {
  cache.modify({
    id: `Breakdown:${productionId}`,
    fields: {
      links: (known: readonly (Reference | StoreObject)[], { readField }) => {
        const others = known.filter((one) => readField('elementId', one) !== link.elementId || readField('linkedElementId', one) !== link.linkedElementId)
        return isThere ? [...others, { __typename: 'ElementLink', elementId: link.elementId, linkedElementId: link.linkedElementId }] : others
      },
    },
  })
}
