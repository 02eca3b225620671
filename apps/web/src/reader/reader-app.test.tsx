import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Instant, Zone } from '@callboard/time'
import { exampleDay, exampleRead, scriptedServer } from '../../test/reader-example.js'
import type { judge as judgePress } from './deliberate.js'
import { ReaderApp } from './reader-app.js'
import { memoryShelf } from './store/memory-shelf.js'
import { createReader } from './store/reader.js'

const dialog = HTMLDialogElement.prototype
beforeEach(() => {
  dialog.showModal = function showModal() { this.open = true }
  dialog.close = function close() { this.open = false }
})
afterEach(cleanup)

async function opened(read = exampleRead(2), judge: typeof judgePress = () => 'meant') {
  const server = scriptedServer(read)
  const reader = createReader({ shelf: memoryShelf(), server, now: () => Date.parse('2027-01-11T15:00:00Z') })
  render(<ReaderApp reader={reader} judge={judge} />)
  await act(() => reader.start('good'))
  return { server, reader, user: userEvent.setup() }
}

describe('the call sheet on a phone', () => {
  it('says the call first, what it was, where, and the hospital to call', async () => {
    await opened(exampleRead(2, { days: [exampleDay(1, { was: { time: '06:30', otherDay: null } })] }))
    const call = screen.getByRole('region', { name: /^My call/ })
    expect(within(call).getByText('06:00').tagName).toBe('TIME')
    expect(within(call).getByText('06:30').tagName).toBe('S')
    expect(screen.getByText('Blue')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Call +351 218 841 000' }).getAttribute('href')).toBe('tel:+351218841000')
    expect(screen.getByRole('link', { name: 'Google Maps directions to Pier 4' }).getAttribute('href')).toContain('destination=38.7,-9.1')
    expect(document.body.textContent).not.toMatch(/updated/i)
  })

  it('confirms, and says since when', async () => {
    const { user, server } = await opened()
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(screen.getByRole('status').textContent).toMatch(/^ ?Confirmed/)
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull()
    expect(server.taken.size).toBe(1)
  })

  it('tells a problem with a word to the office', async () => {
    const { user, server } = await opened()
    await user.click(screen.getByRole('button', { name: 'Problem' }))
    await user.click(screen.getByRole('button', { name: 'Tell the office' }))
    expect(screen.getByRole('alert').textContent).toBe('Choose what it is.')
    await user.click(screen.getByRole('radio', { name: 'I will be late' }))
    await user.type(screen.getByRole('textbox', { name: /A word to the office/ }), 'Ferry')
    await user.click(screen.getByRole('button', { name: 'Tell the office' }))
    expect([...server.taken.values()]).toMatchObject([{ kind: 'late', message: 'Ferry' }])
    expect(screen.getByRole('status').textContent).toContain('I will be late: the office was told')
  })

  it('says that an answer waits for signal', async () => {
    const { user, server } = await opened()
    server.signal = false
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(screen.getByRole('status').textContent).toContain('Waiting to send: “Confirmed”')
    expect(screen.getByText(/offline/)).toBeTruthy()
    expect(screen.getByRole('note').textContent).toMatch(/^No signal: this is the sheet as of/)
  })

  it('offers the newest instead of confirming what was replaced', async () => {
    const { user, server, reader } = await opened()
    server.read_ = exampleRead(3)
    await act(() => reader.refresh())
    expect(screen.getByText('You are reading BLUE, newest is PINK.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open PINK' }))
    expect(screen.getByRole('button', { name: 'Confirm' })).toBeTruthy()
  })

  it('goes to another day', async () => {
    const { user } = await opened(exampleRead(2, { days: [exampleDay(1), exampleDay(2, { call: { time: '11:15', otherDay: null } })] }))
    window.scrollTo = () => undefined
    await user.click(await screen.findByRole('button', { name: /Day 2/ }))
    expect(within(screen.getByRole('region', { name: /^My call/ })).getByText('11:15')).toBeTruthy()
  })

  it('answers each of several changes for itself', async () => {
    const read = exampleRead(2)
    const changes = ['callChanged.day-1', 'dayAdded.day-2'].map((changeId) => ({ changeId, kind: 'changed' as const, sentence: `It is ${changeId}`, toDo: null, asks: true }))
    const { user, server } = await opened({ ...read, snapshot: { ...read.snapshot, notice: { ...read.snapshot.notice, sentences: changes.map(({ sentence }) => sentence), changes } } } as never)
    await user.click(screen.getAllByRole('button', { name: 'Confirm this' })[1]!)
    expect([...server.taken.values()]).toMatchObject([{ kind: 'confirmed', changeId: 'dayAdded.day-2' }])
    expect(screen.getAllByRole('button', { name: 'Confirm this' })).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Confirm' })).toBeTruthy()
  })

  it('asks once more what could have been pressed by a program, and sends nothing for one', async () => {
    const { user, server } = await opened(exampleRead(2), () => 'ask')
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(screen.getByRole('status').textContent).toBe('You will be there at 06:00?')
    // Made by a script, as everything in this test: not believed.
    await user.click(screen.getByRole('button', { name: 'Yes, I will be there' }))
    expect(screen.getByRole('alert').textContent).toContain('Only a person can answer')
    await user.click(screen.getByRole('button', { name: 'Not yet' }))
    expect(screen.getByRole('button', { name: 'Confirm' })).toBeTruthy()
    expect(server.taken.size).toBe(0)
  })

  it('says what was sent out for the day: the sheet’s number, pick-up and make-up, and a call moved since the sheet before', async () => {
    const sheet = {
      callSheetId: 's', issue: 3, asks: 3, issuedAt: '2027-01-11T18:42:00Z' as Instant, issued: 'Mon 11 Jan 2027 18:42', pickUp: '05:10 Hotel Mar',
      hairMakeUp: { time: '05:30', otherDay: null }, wardrobe: null, rehearsal: null, loseAt: null, remarks: '', was: '07:30',
    }
    await opened(exampleRead(2, { days: [exampleDay(1, { sheet })] }))
    const call = screen.getByRole('region', { name: /^My call/ })
    expect(screen.getByRole('banner').textContent).toContain('Issue 3')
    expect(call.textContent).toContain('05:10 Hotel Mar')
    expect(call.textContent).toContain('05:30')
    expect(within(call).getByText('07:30').tagName).toBe('S')
  })

  it('is preliminary until the sheet of the day went out', async () => {
    await opened()
    expect(screen.getByRole('banner').textContent).toContain('Preliminary')
    expect(await screen.findByText(/the call sheet of this day is not out yet/)).toBeTruthy()
  })

  it('names the zone to a phone that is in another', async () => {
    const read = exampleRead(2)
    await opened({ ...read, snapshot: { ...read.snapshot, production: { ...read.snapshot.production, zone: 'Pacific/Auckland' as Zone } } })
    expect(screen.getByText(/All times are Pacific\/Auckland time\. On this phone’s clock/)).toBeTruthy()
  })

  it('speaks the reader’s language and by their clock', async () => {
    const { user } = await opened()
    await user.click(await screen.findByRole('button', { name: 'Deutsch' }))
    expect(await screen.findByRole('heading', { name: /^Meine Bestellzeit/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '12 h' }))
    expect(within(screen.getByRole('region', { name: /^Meine Bestellzeit/ })).getByText('6:00 AM').tagName).toBe('TIME')
    await user.click(screen.getByRole('button', { name: 'Wie die Dispo' }))
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByRole('heading', { name: /^My call/ })).toBeTruthy()
  })

  it('says so when the link is over', async () => {
    const { server, reader } = await opened()
    server.session = false
    await act(() => reader.refresh())
    expect(screen.getByRole('heading', { name: 'This link is over' })).toBeTruthy()
  })
})
