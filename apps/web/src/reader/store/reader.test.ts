import { describe, expect, it } from '@jest/globals'
import type { Instant } from '@callboard/time'
import { exampleDay, exampleRead, scriptedServer } from '../../../test/reader-example.js'
import { memoryShelf } from './memory-shelf.js'
import { askedChanges, changeStandingOf } from './change-standing.js'
import { createReader } from './reader.js'
import type { ReaderState } from './room.js'
import { isReplaced, standingOf } from './standing-of.js'

/** A phone and the server at the other end; the phone can be killed and opened again. */
function phone(number = 1) {
  const server = scriptedServer(exampleRead(number))
  const shelf = memoryShelf()
  let clock = Date.parse('2027-01-11T15:00:00Z')
  const used: string[] = []
  const open = async (token: string | null = null) => {
    const reader = createReader({ server, shelf, now: () => (clock += 1000), onLinkUsed: () => used.push('used') })
    await reader.start(token)
    return reader
  }
  return { server, shelf, open, used }
}

const colourOf = (reader: { state(): { read: { snapshot: { revision: { colour: string } } } | null } }) => reader.state().read?.snapshot.revision.colour

describe('opening', () => {
  it('exchanges the link once and keeps what it opened', async () => {
    const { open, server, used, shelf } = phone()
    const reader = await open('good')
    expect([reader.state().phase, colourOf(reader), used, server.asked]).toEqual(['reading', 'White', ['used'], ['enter good']])
    expect((await shelf.read())?.snapshot.person.name).toBe('Ana')
  })

  it('reads without signal what was opened before, and says from when', async () => {
    const { open, server } = phone()
    await open('good')
    server.signal = false
    const { phase, read, reachable } = (await open()).state()
    expect([phase, read?.savedAt, reachable]).toEqual(['reading', Date.parse('2027-01-11T15:00:01Z'), false])
  })

  it('keeps a link it could not exchange until there is signal', async () => {
    const { open, server, used } = phone()
    server.signal = false
    const reader = await open('good')
    expect([reader.state().phase, used]).toEqual(['no signal', []])
    server.signal = true
    await reader.refresh()
    expect([reader.state().phase, used]).toEqual(['reading', ['used']])
  })

  it('forgets the sheet when the link is over', async () => {
    const { open, server, shelf } = phone()
    await open('good')
    server.session = false
    expect((await open()).state().phase).toBe('ended')
    expect(await shelf.read()).toBeNull()
  })

  it("shows another person's link as theirs, never with this one's days or answers", async () => {
    const { open, server } = phone()
    const first = await open('good')
    server.signal = false
    await first.answer('confirmed', '')
    server.signal = true
    server.read_ = exampleRead(1, { reader: 'jan' })
    const second = await open('good')
    expect([second.state().read?.reader, second.state().waiting, server.taken.size]).toEqual(['jan', [], 0])
  })
})

describe('a newer revision', () => {
  it('is announced while one reads, and opened when they say so', async () => {
    const { open, server } = phone()
    const reader = await open('good')
    server.read_ = exampleRead(2)
    await reader.refresh()
    expect([colourOf(reader), reader.state().newer?.snapshot.revision.colour]).toEqual(['White', 'Blue'])
    reader.openNewer()
    expect([colourOf(reader), reader.state().newer]).toEqual(['Blue', null])
  })

  it('is there at once for whoever opens the page anew', async () => {
    const { open, server } = phone()
    await open('good')
    server.read_ = exampleRead(2)
    expect(colourOf(await open())).toBe('Blue')
  })

  it('that touches them asks again; one that does not keeps their answer', async () => {
    const { open, server } = phone()
    const reader = await open('good')
    await reader.answer('confirmed', '')
    expect(standingOf(reader.state()).kind).toBe('confirmed')
    const { answer } = server.read_
    server.read_ = exampleRead(2, { answer, answerTo: 1 })
    expect(standingOf((await open()).state()).kind).toBe('confirmed')
    server.read_ = exampleRead(3, { answer, answerTo: 3 })
    expect(standingOf((await open()).state())).toEqual({ kind: 'asked', again: true })
  })
})

describe('answering', () => {
  it('without signal waits on the phone, survives its being killed, and counts once', async () => {
    const { open, server } = phone()
    const reader = await open('good')
    server.signal = false
    await reader.answer('confirmed', '')
    expect(standingOf(reader.state()).kind).toBe('waiting')
    expect(standingOf((await open()).state()).kind).toBe('waiting')
    server.signal = true
    const later = await open()
    expect(standingOf(later.state()).kind).toBe('confirmed')
    await later.refresh()
    expect(server.taken.size).toBe(1)
  })

  it('to a revision that was replaced meanwhile does not count, and says so', async () => {
    const { open, server } = phone()
    const reader = await open('good')
    server.signal = false
    await reader.answer('confirmed', '')
    server.signal = true
    server.read_ = exampleRead(3)
    const later = await open()
    expect([later.state().superseded?.colour, colourOf(later), standingOf(later.state()).kind, server.taken.size]).toEqual(['White', 'Pink', 'asked', 0])
  })

  it('while reading asks to open what replaced it', async () => {
    const { open, server } = phone()
    const reader = await open('good')
    server.read_ = exampleRead(2)
    await reader.answer('confirmed', '')
    expect([reader.state().superseded?.colour, reader.state().newer?.snapshot.revision.colour, server.taken.size]).toEqual(['White', 'Blue', 0])
  })

  it('sends several in the order they were given', async () => {
    const { open, server } = phone()
    const reader = await open('good')
    server.signal = false
    await reader.answer('late', 'ferry')
    await reader.answer('confirmed', '')
    server.signal = true
    await reader.refresh()
    expect([...server.taken.values()].map((answer) => answer.kind)).toEqual(['late', 'confirmed'])
    expect(standingOf(reader.state()).kind).toBe('confirmed')
  })

  it('waits for the link to be opened again when the session is over', async () => {
    const { open, server, shelf } = phone()
    const reader = await open('good')
    server.signal = false
    await reader.answer('cannot', 'ill')
    server.signal = true
    server.session = false
    expect((await open()).state().phase).toBe('ended')
    expect(await shelf.answers()).toHaveLength(1)
    expect(standingOf((await open('good')).state()).kind).toBe('waiting')
  })
})

describe('answering an issued call sheet', () => {
  const sheet = (issue: number, asks = issue, was: string | null = null) => ({
    callSheetId: `sheet-${issue}`, issue, asks, issuedAt: '2027-01-11T15:00:00Z' as Instant, issued: '', pickUp: '', hairMakeUp: null, wardrobe: null,
    rehearsal: null, loseAt: null, remarks: '', was,
  })
  const issued = (...one: Parameters<typeof sheet>) => [exampleDay(1, { sheet: sheet(...one) }), exampleDay(2)]
  const kinds = (server: { taken: Map<string, { kind: string; issue?: number | null }> }) => [...server.taken.values()].map(({ kind, issue }) => `${kind} ${issue ?? 'revision'}`)

  it('asks for it though the revision was confirmed, and answers the sheet alone', async () => {
    const { open, server } = phone()
    await (await open('good')).answer('confirmed', '')
    const { answer } = server.read_
    server.read_ = exampleRead(1, { answer, days: issued(1) })
    const reader = await open()
    expect(standingOf(reader.state())).toEqual({ kind: 'asked', again: false })
    await reader.answer('late', 'Ferry')
    expect(standingOf(reader.state()).kind).toBe('problem')
    await reader.answer('confirmed', '')
    expect([standingOf(reader.state()).kind, standingOf((await open()).state()).kind, kinds(server)]).toEqual(['confirmed', 'confirmed', ['confirmed revision', 'late 1', 'confirmed 1']])
  })

  it('answers both with one press, the revision first, where neither was answered', async () => {
    const { open, server } = phone()
    server.read_ = exampleRead(1, { days: issued(1) })
    const reader = await open('good')
    server.signal = false
    await reader.answer('confirmed', '')
    expect(standingOf(reader.state()).kind).toBe('waiting')
    server.signal = true
    expect([standingOf((await open()).state()).kind, kinds(server)]).toEqual(['confirmed', ['confirmed revision', 'confirmed 1']])
  })

  it('is not asked again by a sheet that moves nothing of theirs, and is by one that does, which counts no answer to the one before', async () => {
    const { open, server } = phone()
    server.read_ = exampleRead(1, { days: issued(1) })
    const reader = await open('good')
    await reader.answer('confirmed', '')
    const { answer, sheetAnswers } = server.read_
    server.read_ = { ...exampleRead(1, { answer, days: issued(2, 1) }), ...(sheetAnswers && { sheetAnswers }) }
    await reader.refresh()
    expect([reader.state().newer !== null, standingOf((await open()).state()).kind]).toEqual([true, 'confirmed'])
    const later = await open()
    server.read_ = { ...exampleRead(1, { answer, days: issued(3, 3, '05:30') }), ...(sheetAnswers && { sheetAnswers }) }
    await later.answer('late', '')
    expect([later.state().superseded?.sheet, isReplaced(later.state(), later.state().read!)]).toEqual([{ dayId: 'day-1', issue: 2 }, true])
    later.openNewer()
    expect([isReplaced(later.state(), later.state().read!), standingOf(later.state())]).toEqual([false, { kind: 'asked', again: true }])
  })
})

describe('answering one change', () => {
  const change = (changeId: string) => ({ changeId, dayId: 'day-1', class: 'changed' as const, sentence: changeId, toDo: 'Be there.', asks: true })
  const asked = { changes: [change('callChanged.day-1'), { ...change('renumbered.day-1'), asks: false }], open: [{ changeId: 'added.day-2', sentence: 'Day 2', revisionNumber: 1, colour: 'White' }] }
  const standings = (state: ReaderState) => askedChanges(state.read!).map((one) => changeStandingOf({ ...state, read: state.read! }, one).kind)

  it('answers it alone; all of it is answered once each is', async () => {
    const { open, server } = phone()
    server.read_ = exampleRead(2, asked)
    const reader = await open('good')
    await reader.answer('confirmed', '', 'callChanged.day-1')
    expect([standings(reader.state()), standingOf(reader.state()).kind]).toEqual([['asked', 'confirmed'], 'asked'])
    await reader.answer('late', 'Ferry', 'added.day-2')
    expect([standings(reader.state()), standingOf(reader.state()).kind]).toEqual([['problem', 'confirmed'], 'problem'])
    await reader.answer('confirmed', '', 'added.day-2')
    expect([standings(reader.state()), standingOf((await open()).state()).kind]).toEqual([['confirmed', 'confirmed'], 'confirmed'])
  })

  it('waits on the phone by itself, with the others, and is told when it came too late', async () => {
    const { open, server } = phone()
    server.read_ = exampleRead(2, asked)
    const reader = await open('good')
    server.signal = false
    await reader.answer('confirmed', '', 'callChanged.day-1')
    expect([standings(reader.state()), standingOf(reader.state()).kind]).toEqual([['asked', 'waiting'], 'asked'])
    expect(standings((await open()).state())).toEqual(['asked', 'waiting'])
    server.signal = true
    server.read_ = exampleRead(3, asked)
    const later = await open()
    expect([later.state().superseded?.changeId, standings(later.state()), server.taken.size]).toEqual(['callChanged.day-1', ['asked', 'asked'], 0])
  })

  it('is overtaken by an answer to all of it', async () => {
    const { open, server } = phone()
    server.read_ = exampleRead(2, asked)
    const reader = await open('good')
    await reader.answer('confirmed', '')
    expect(standings(reader.state())).toEqual(['confirmed', 'confirmed'])
  })
})
