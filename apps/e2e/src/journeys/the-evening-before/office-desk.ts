import type { BrowserContext } from 'playwright-core'
import { askOf } from '../../stage/demo-visitor.js'
import type { Unit } from './unit-of-120.js'

interface Day {
  readonly id: string
  readonly order: string
}

/** Somebody on the sheet of the first day. */
export interface OnSheet {
  readonly name: string
  readonly call: string
  readonly told: boolean
}

const DRAFT = 'query Draft($productionId: ID!) { currentDrafts(productionId: $productionId) { board } }'
const DESK = 'query Desk($productionId: ID!, $dayId: ID!) { sheetDesk(productionId: $productionId, dayId: $dayId) { recipients { name call told } } }'

/** What the office knows, where a screen is not what the journey is about. */
export function officeDesk(office: BrowserContext, url: string, unit: Unit) {
  const ask = askOf(office.request, url)
  const firstDay = async (): Promise<string> => {
    const { currentDrafts } = await ask<{ currentDrafts: { board: { days: Day[] } }[] }>(DRAFT, unit)
    return currentDrafts[0]!.board.days.toSorted((a, b) => (a.order < b.order ? -1 : 1))[0]!.id
  }
  return {
    firstDay,
    /** Whom the sheet of the first day calls, and when. */
    async onSheet(): Promise<readonly OnSheet[]> {
      const { sheetDesk } = await ask<{ sheetDesk: { recipients: OnSheet[] } | null }>(DESK, { ...unit, dayId: await firstDay() })
      if (sheetDesk === null) throw new Error('The first day has no desk')
      return sheetDesk.recipients
    },
  }
}
