import { startApi, type TestApi } from '../api.js'
import { openOracle } from './oracle.js'
import { strangersTo } from './principals.js'
import type { Bench } from './run-cases.js'
import { makeWorld } from './world.js'

/** Two organizations with something of everything, and everybody who must learn nothing of the first. */
export async function openBench(): Promise<Bench & { close(): Promise<void> }> {
  const api = await startApi()
  liftLimits(api)
  const victim = await makeWorld(api, 'zvq')
  const other = await makeWorld(api, 'zaq')
  const principals = await strangersTo(api, victim, other)
  const oracle = await openOracle(api, victim)
  const close = async () => {
    await oracle.close()
    await api.stop()
  }
  return { api, victim, other, oracle, principals, confused: process.env['TRUST_CASES'] === 'all' ? Number.POSITIVE_INFINITY : 3, close }
}

/** Thousands of tries from one address are this suite's business: being stopped would prove nothing. */
function liftLimits(api: TestApi): void {
  Object.assign(api.services.limiter, { hit: async () => 0, count: async () => 0, delays: { ...api.services.limiter.delays, attempt: async () => 0 } })
}
