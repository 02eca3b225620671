import { clockTime, instant, localDate, zone } from '@callboard/time'
import type { DatedOrder, RankingInput } from '../src/index.js'

/** What scenes weigh in the cases. */
const WEIGHTS: Readonly<Record<string, number>> = { long: 64, '32': 32 }
const PROMISED = ['promised', 'again']

/** Orders by id, each as text: `slack 5 scenes 1,2 cost 400 waiters 2 blocked yes pin 1`; `ready`, `unscheduled`. */
export function rankingInput(written: Readonly<Record<string, string>>): RankingInput {
  const rows = Object.entries(written).map(([orderId, text]) => ({ orderId, words: text.split(' '), dated: datedOf(orderId, text.split(' ')) }))
  const costs = new Map(rows.map(({ orderId, words }) => [`day-${orderId}`, Number(after(words, 'cost') ?? 0)]))
  return {
    orders: rows.flatMap(({ orderId, words }) => [
      { orderId, state: words.includes('ready') ? ('ready' as const) : ('open' as const), blocked: words.includes('blocked'), waitsFor: [] },
      ...Array.from({ length: Number(after(words, 'waiters') ?? 0) }, (_, at) => {
        return { orderId: `${orderId}-waiter-${at}`, state: 'open' as const, blocked: false, waitsFor: [orderId] }
      }),
    ]),
    dated: rows.map(({ dated }) => dated),
    weightOf: (sceneId) => WEIGHTS[sceneId] ?? 8,
    costOfDay: (dayId) => costs.get(dayId) ?? 0,
    isPromised: (sceneId) => PROMISED.includes(sceneId),
    pins: rows.flatMap(({ orderId, words }) => {
      const place = after(words, 'pin')
      return place === undefined ? [] : [{ orderId, place: Number(place), by: 'Ida', reason: 'The director asked' }]
    }),
  }
}

function datedOf(orderId: string, words: readonly string[]): DatedOrder {
  const slack = after(words, 'slack')
  const due = words.includes('unscheduled') ? null : localDate(`2027-${after(words, 'due') ?? '03-15'}`)
  const day = { dayId: `day-${orderId}`, unitId: 'main', productionId: 'ferry', date: localDate('2027-03-17'), generalCall: clockTime('07:00'), zone: zone('Europe/Berlin') }
  return {
    orderId,
    productionId: 'ferry',
    department: 'Art',
    neededBy: due && { kind: 'typed' },
    due,
    dueAt: due && instant(`${due}T17:00:00Z`),
    startBy: due,
    expected: due,
    heldUpBy: null,
    slack: slack === undefined ? null : Number(slack),
    outlook: 'possible',
    endangers: after(words, 'scenes')?.split(',') ?? [],
    firstDay: day,
  }
}

function after(words: readonly string[], word: string): string | undefined {
  const at = words.indexOf(word)
  return at < 0 ? undefined : words[at + 1]
}
