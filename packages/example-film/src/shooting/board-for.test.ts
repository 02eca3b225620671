import { boneyardOf, daysInOrder, stripsOfDay, totalsOfDay, totalsOfStrips, type Board, type ShootDay } from '@callboard/schedule'
import { addDays, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { availabilities } from '../people/availabilities.js'
import { cast } from '../people/cast.js'
import { crew } from '../people/crew.js'
import { locations } from '../places/locations.js'
import { screenplay } from '../screenplay/index.js'
import { spokenScenesOf } from '../screenplay/spoken-scenes.js'
import { dayIdOf, sceneIdOf } from '../stable-id.js'
import { boardFor } from './board-for.js'

const tomorrow = localDate('2027-01-12')
const boards = boardFor({ tomorrow })
const scenes = spokenScenesOf(screenplay)
const scenesOn = (board: Board, dayId: string) => stripsOfDay(board, dayId).filter((strip) => strip.kind === 'scene')
const speakersOn = (board: Board, dayId: string) =>
  scenesOn(board, dayId).flatMap((strip) => scenes.find(({ number }) => sceneIdOf(number) === strip.sceneId)?.speakers ?? [])

describe.each([
  ['white', boards.white],
  ['blue', boards.blue],
])('the %s board', (_, board) => {
  it('has every scene once, on a day or in the boneyard', () => {
    const placed = board.strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : []))
    expect([...placed].sort()).toEqual(scenes.map(({ number }) => sceneIdOf(number)).sort())
    expect(boneyardOf(board)).toHaveLength(3)
  })

  it('has twelve days in the order of their dates, one of them tomorrow', () => {
    const dates = daysInOrder(board).map(({ date }) => date)
    expect(dates).toHaveLength(12)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates.filter((date) => date === tomorrow)).toHaveLength(1)
  })

  it.each(daysInOrder(board))('gives $date a place, four to six scenes and a meal', (day) => {
    expect(locations.map(({ locationId }) => locationId)).toContain(day.locationId)
    expect(scenesOn(board, day.id).length).toBeGreaterThanOrEqual(4)
    expect(scenesOn(board, day.id).length).toBeLessThanOrEqual(6)
    const banners = stripsOfDay(board, day.id).flatMap((strip) => (strip.kind === 'banner' ? [strip.text] : []))
    expect(banners.filter((text) => /^(?:Lunch|Dinner|Meal)$/.test(text))).toHaveLength(1)
  })

  it('works past midnight on the nights afloat', () => {
    const late = daysInOrder(board).filter(
      (day) => minutesAt(day) + totalsOfDay(board, day.id).estimatedMinutes > 24 * 60,
    )
    expect(late.map(({ id }) => id)).toEqual(expect.arrayContaining([dayIdOf(8), dayIdOf(9)]))
  })

  it('lets the child go by ten at night', () => {
    const late = daysInOrder(board).filter((day) => minutesUntilChildWraps(board, day) > 22 * 60)
    expect(late.map(({ id }) => id)).toEqual([])
  })

  it('names only ids that exist, and each id once', () => {
    const ids = [...board.days, ...board.strips].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const people = new Set([...cast, ...crew].map(({ personId }) => personId))
    const days = new Set(board.days.map(({ id }) => id))
    expect(board.callExceptions.filter((one) => !people.has(one.personId) || !days.has(one.dayId))).toEqual([])
  })

  it('asks nobody of the cast to come when they cannot', () => {
    const asked = availabilities.filter(({ personId, fromDay, toDay }) => {
      const character = cast.find((one) => one.personId === personId)?.character ?? ''
      return board.days.some(({ id }, index) => index + 1 >= fromDay && index + 1 <= toDay && speakersOn(board, id).includes(character))
    })
    expect(asked).toEqual([])
  })
})

describe('from white to blue', () => {
  it('one day moves and two general calls change', () => {
    const before = new Map(boards.white.days.map((day) => [day.id, day]))
    const moved = boards.blue.days.filter((day) => before.get(day.id)?.date !== day.date)
    const called = boards.blue.days.filter((day) => before.get(day.id)?.generalCall !== day.generalCall)
    expect(moved.map(({ id }) => id)).toEqual([dayIdOf(10)])
    expect(called.map(({ id, generalCall }) => [id, generalCall])).toEqual([
      [dayIdOf(5), '07:00'],
      [dayIdOf(8), '17:00'],
    ])
  })

  it('scene 55 comes to tomorrow', () => {
    const dayOf55 = (board: Board) => board.strips.find((strip) => strip.kind === 'scene' && strip.sceneId === sceneIdOf('55'))?.dayId
    expect([dayOf55(boards.white), dayOf55(boards.blue)]).toEqual([dayIdOf(6), dayIdOf(5)])
  })

  it('one person is added by hand, who has no scene there, and one is called off', () => {
    const added = boards.blue.callExceptions.filter((one) => !boards.white.callExceptions.includes(one))
    expect(added.map(({ call }) => call.kind).sort()).toEqual(['notCalled', 'offset'])
    expect(speakersOn(boards.blue, dayIdOf(12))).not.toContain('AUBREY')
  })
})

describe('whatever day it is', () => {
  const dates = Array.from({ length: 60 }, (_, index) => addDays(localDate('2026-10-10'), index * 7 + (index % 7)))

  it.each(dates)('%s is exactly one shoot day of both, and only dates differ', (date) => {
    const { white, blue } = boardFor({ tomorrow: date })
    for (const board of [white, blue]) expect(board.days.filter((day) => day.date === date)).toHaveLength(1)
    const undated = ({ days, ...rest }: Board) => ({ ...rest, days: days.map((day) => ({ ...day, date: '' })) })
    expect(undated(white)).toEqual(undated(boards.white))
    expect(undated(blue)).toEqual(undated(boards.blue))
  })
})

function minutesAt({ generalCall }: ShootDay): number {
  const [hours = 0, past = 0] = generalCall.split(':').map(Number)
  return hours * 60 + past
}

/** From midnight before the day; 0 on a day without her. */
function minutesUntilChildWraps(board: Board, day: ShootDay): number {
  const strips = stripsOfDay(board, day.id)
  const withChild = scenes.filter(({ speakers }) => speakers.includes('WREN')).map(({ number }) => sceneIdOf(number))
  const last = strips.findLastIndex((strip) => strip.kind === 'scene' && withChild.includes(strip.sceneId))
  return last < 0 ? 0 : minutesAt(day) + totalsOfStrips(strips.slice(0, last + 1)).estimatedMinutes
}
