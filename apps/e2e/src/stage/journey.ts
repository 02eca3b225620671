/** A journey: what somebody does, step by step, as they would say it. */
export interface Journey {
  readonly name: string
  run(step: Step): Promise<void>
}

/** Does one step; the first that fails ends its journey. */
export type Step = <Value>(says: string, work: () => Promise<Value>) => Promise<Value>

export interface Tally {
  passed: number
  failed: number
}

/** Runs journeys one after the other and counts their steps; a journey that broke off has one that failed. */
export async function runJourneys(journeys: readonly Journey[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 }
  for (const journey of journeys) {
    console.log(`\n${journey.name}`)
    try {
      await journey.run(async (says, work) => {
        const started = performance.now()
        try {
          const value = await work()
          tally.passed += 1
          console.log(`  ✓ ${says} (${Math.round(performance.now() - started)} ms)`)
          return value
        } catch (error) {
          console.log(`  ✗ ${says}`)
          throw error
        }
      })
    } catch (error) {
      tally.failed += 1
      console.log(`    ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  return tally
}
