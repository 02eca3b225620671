import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { renderScreen } from '../../../test/render-screen.js'
import { CallSheetsPage } from './call-sheets-page.js'

describe('the call sheets', () => {
  it('stand by shoot day with their call and how many have confirmed', async () => {
    open([head(12), head(13)])
    const row = await screen.findByRole('row', { name: /Day 12/ })
    expect(within(row).getByText('06:30')).toBeTruthy()
    expect(row.textContent).toContain('61 of 84 confirmed')
    expect(row.textContent).toContain('2 problems')
    expect(within(row).getByText('Issued')).toBeTruthy()
    expect(within(row).getByRole('link', { name: 'Day 12' }).getAttribute('href')).toBe('/productions/p1/call-sheets/s12')
  })

  it('say where they come from while there are none', async () => {
    open([])
    expect(await screen.findByText(/Call sheets follow from the schedule/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open the schedule' })).toBeTruthy()
  })

  it('say what broke, and come on asking again', async () => {
    let broken = true
    open(() => {
      if (broken) throw new Error('down')
      return [head(12)]
    })
    const again = await screen.findByRole('button', { name: 'Try again' })
    broken = false
    again.click()
    expect(await screen.findByRole('row', { name: /Day 12/ })).toBeTruthy()
  })
})

function open(callSheets: unknown) {
  const production = { productionId: 'p1', clock: 'h24', zone: 'Europe/Lisbon' }
  const path = '/productions/$productionId/call-sheets'
  return renderScreen(<CallSheetsPage />, { path, at: '/productions/p1/call-sheets', answers: { callSheets, production } })
}

function head(dayNumber: number) {
  return {
    callSheetId: `s${dayNumber}`, dayId: `d${dayNumber}`, issue: 1, dayNumber, date: `2027-01-${dayNumber}`, generalCall: '06:30', location: 'Pier 4',
    revisionNumber: 3, colour: 'Pink', state: 'issued', called: 84, confirmed: 61, problems: 2,
  }
}
