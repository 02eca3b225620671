import type { BrowserContext } from 'playwright-core'
import { askOf } from '../../stage/demo-visitor.js'
import type { Unit } from './unit-of-120.js'

export interface Told {
  readonly deliveryId: string
  readonly personId: string
  readonly name: string
  readonly state: string
}

const RESEND = 'mutation Resend($input: ResendDeliveryInput!) { resendDelivery(input: $input) { __typename } }'
const DELIVERIES = `query Told($productionId: ID!) { revisions(productionId: $productionId) { revisionId number } }`
const STATES = 'query States($revisionId: ID!) { deliveries(revisionId: $revisionId) { deliveryId personId name state } }'

/** What the office asks and does where a screen is not what the journey is about. */
export function officeDesk(office: BrowserContext, url: string, unit: Unit) {
  const ask = askOf(office.request, url)
  return {
    /** Sends somebody's notice again, to another address. */
    async resend(name: string, address: string): Promise<void> {
      const bounced = (await this.toldOf(1)).find((one) => one.name === name)!
      await ask(RESEND, { input: { deliveryId: bounced.deliveryId, address } })
    },
    /** How far everybody's notice of a revision is. */
    async toldOf(number: number): Promise<Told[]> {
      const { revisions } = await ask<{ revisions: { revisionId: string; number: number }[] }>(DELIVERIES, unit)
      const revision = revisions.find((one) => one.number === number)!
      return (await ask<{ deliveries: Told[] }>(STATES, { revisionId: revision.revisionId })).deliveries
    },
  }
}
