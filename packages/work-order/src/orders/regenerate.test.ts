import { describe, expect, it } from '@jest/globals'
import { breakdownOf, unitOf, type WrittenDays } from '../../test/shoot-in-words.js'
import { needsOf, newOrder, plansOfNeeds, regenerate, regenerated, shootingOf, type WorkOrder } from '../index.js'

const ELEMENTS = {
  'Art Department: pier': '1 2',
  'Set Dressing: nets': '1',
  'Props: umbrella': '1 2x3 9',
  'Camera: crane': '2',
  'Wardrobe: coat': '3',
  'Notes: remember': '3',
}
const SETS = { '1': 'QUAY', '2': 'QUAY', '3': 'DECK', '9': 'ROOM' }
const DAYS = { '2027-03-09 07:00': '2', '2027-03-08 07:00': '1 3' }

function plansFor(elements: Readonly<Record<string, string>> = ELEMENTS, days: WrittenDays = DAYS) {
  const breakdown = breakdownOf(elements, SETS)
  return plansOfNeeds(needsOf({ productionId: 'ferry', breakdown, shooting: shootingOf([unitOf(days)]) }))
}

describe('what scenes need', () => {
  const needs = needsOf({ productionId: 'ferry', breakdown: breakdownOf(ELEMENTS, SETS), shooting: shootingOf([unitOf(DAYS)]) })
  const umbrella = needs.find(({ name }) => name === 'umbrella')

  it('names scenes in shooting order, what is on no day last, with the most of one scene and the days', () => {
    expect(umbrella).toMatchObject({ category: 'Props', department: 'Props', quantity: 3, sceneIds: ['1', '2', '9'] })
    expect(umbrella?.days.map(({ day, atOnce, together }) => [day.date, atOnce, together])).toEqual([['2027-03-08', 1, 1], ['2027-03-09', 3, 3]])
  })

  it('has a need of the set for each department that has something in it', () => {
    const sets = needs.filter(({ subject }) => subject.kind === 'set').map(({ name, category }) => `${name}: ${category}`)
    expect(sets).toEqual(['DECK: Wardrobe', 'QUAY: Art Department', 'QUAY: Camera', 'QUAY: Props', 'QUAY: Set Dressing', 'ROOM: Props'])
  })

  it('adds what one day needs at once and together', () => {
    const [need] = needsOf({ productionId: 'ferry', breakdown: breakdownOf({ 'Props: cup': '1x2 3x4' }), shooting: shootingOf([unitOf(DAYS)]) })
    expect(need?.days[0]).toMatchObject({ atOnce: 4, together: 6, sceneIds: ['1', '3'] })
  })

  it('brings what is linked, and nothing for an omitted scene', () => {
    const breakdown = breakdownOf({ 'Cast Members: child': '1 2', 'Additional Labor: teacher': '' })
    const linked = { ...breakdown, links: [{ elementId: 'child', linkedElementId: 'teacher' }] }
    const omitted = { ...linked, scenes: linked.scenes.map((scene) => ({ ...scene, omitted: scene.number === '2' })) }
    const all = needsOf({ productionId: 'ferry', breakdown: omitted, shooting: shootingOf([unitOf(DAYS)]) })
    expect(all.map(({ name, sceneIds }) => [name, sceneIds])).toEqual([['child', ['1']], ['teacher', ['1']]])
  })

  it('counts only days of type shoot', () => {
    const shooting = shootingOf([unitOf({ '2027-03-05 07:00 prep': '1', '2027-03-08 07:00': '1' })])
    expect(shooting.get('1')?.map(({ date }) => date)).toEqual(['2027-03-08'])
  })
})

describe('orders that follow from needs', () => {
  it('go from hand to hand through the set: art, set dressing, props, camera', () => {
    const waits = Object.fromEntries(plansFor().map(({ orderId, waitsFor }) => [orderId.replace('ferry/', ''), waitsFor.map((id) => id.replace('ferry/', ''))]))
    expect(waits).toEqual({
      'pier/build': [],
      'nets/source': [],
      'umbrella/source': [],
      'crane/rent': [],
      'coat/source': [],
      'coat/fit': ['coat/source'],
      'Art Department:QUAY/set-build': ['pier/build'],
      'Set Dressing:QUAY/set-fit': ['nets/source', 'Art Department:QUAY/set-build'],
      'Props:QUAY/set-fit': ['umbrella/source', 'Set Dressing:QUAY/set-fit'],
      'Camera:QUAY/set-test': ['crane/rent', 'Props:QUAY/set-fit'],
      'Props:ROOM/set-fit': ['umbrella/source'],
    })
  })
})

describe('making orders anew', () => {
  const orders = plansFor().map(newOrder)
  const hand: WorkOrder = { ...newOrder({ ...orders[0]!, orderId: 'hand-1', about: 'Tea for the pier' }), origin: 'hand' }

  it('a second time changes nothing', () => {
    const again = plansFor({ ...ELEMENTS, 'Props: umbrella': '1' })
    const after = regenerated([...orders, hand], regenerate([...orders, hand], again))
    expect(regenerate(after, again)).toEqual({ added: [], changed: [], withdrawn: [], kept: [] })
    expect(after).toContain(hand)
  })

  it('says what is added, changed and withdrawn', () => {
    const { 'Camera: crane': _, ...fewer } = ELEMENTS
    const diff = regenerate([...orders, hand], plansFor({ ...fewer, 'Props: umbrella': '1 2x5 9', 'Props: bicycle': '3' }))
    expect(diff.added.map(({ orderId }) => orderId)).toEqual(['ferry/bicycle/source', 'ferry/Props:DECK/set-fit'])
    expect(diff.withdrawn.map(({ orderId }) => orderId)).toEqual(['ferry/crane/rent', 'ferry/Camera:QUAY/set-test'])
    expect(diff.changed).toEqual([{ orderId: 'ferry/umbrella/source', fields: [{ field: 'quantity', before: 3, after: 5 }] }])
    expect(diff.kept).toEqual([])
  })

  it('keeps what a hand changed and what has begun, and says so', () => {
    const touched = orders.map((order): WorkOrder => {
      if (order.orderId === 'ferry/umbrella/source') return { ...order, quantity: 9, workDays: 2, touched: ['quantity'] }
      if (order.orderId === 'ferry/crane/rent') return { ...order, state: 'begun' }
      return order.orderId === 'ferry/Camera:QUAY/set-test' ? { ...order, touched: ['workDays'] } : order
    })
    const { 'Camera: crane': _, ...fewer } = ELEMENTS
    const diff = regenerate(touched, plansFor(fewer))
    expect(diff.changed).toEqual([{ orderId: 'ferry/umbrella/source', fields: [{ field: 'workDays', before: 2, after: 5 }] }])
    expect(diff.withdrawn).toEqual([])
    expect(diff.kept).toEqual([
      { kind: 'fields', orderId: 'ferry/umbrella/source', fields: [{ field: 'quantity', before: 9, after: 3 }] },
      { kind: 'order', orderId: 'ferry/crane/rent', because: 'begun' },
      { kind: 'order', orderId: 'ferry/Camera:QUAY/set-test', because: 'touched' },
    ])
    expect(regenerated(touched, diff).find(({ about }) => about === 'umbrella')).toMatchObject({ quantity: 9, workDays: 5 })
  })

  it('never touches an order of the same id that a hand wrote', () => {
    const mine: WorkOrder = { ...hand, orderId: 'ferry/pier/build' }
    const diff = regenerate([mine], plansFor())
    expect([...diff.changed, ...diff.withdrawn, ...diff.kept]).toEqual([])
    expect(diff.added.some(({ orderId }) => orderId === mine.orderId)).toBe(false)
  })
})
