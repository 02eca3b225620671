/** A journey: what somebody does, step by step, as they would say it. */
export interface Journey {
  readonly name: string
  /** It measures how soon something is seen, and wants the machine to itself. */
  readonly alone?: boolean
  run(step: Step): Promise<void>
}

/** Does one step; the first that fails ends its journey. */
export type Step = <Value>(says: string, work: () => Promise<Value>) => Promise<Value>

export interface Tally {
  passed: number
  failed: number
}

/** Journeys wait more than they work: two at a time keep two cores busy. */
const AT_ONCE = 2

/** Runs journeys and counts their steps; a journey that broke off has one that failed. */
export async function runJourneys(journeys: readonly Journey[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 }
  for (const journey of journeys.filter(({ alone }) => alone)) await runJourney(journey, tally, console.log)
  const waiting = journeys.filter(({ alone }) => !alone)
  await Promise.all(Array.from({ length: AT_ONCE }, () => runLane(waiting, tally)))
  return tally
}

/** Takes the next that waits until none does; what is said of a journey is said when it is over, in one piece. */
async function runLane(waiting: Journey[], tally: Tally): Promise<void> {
  for (let journey = waiting.shift(); journey; journey = waiting.shift()) {
    const said: string[] = []
    await runJourney(journey, tally, (line) => said.push(line))
    console.log(said.join('\n'))
  }
}

async function runJourney({ name, run }: Journey, tally: Tally, say: (line: string) => void): Promise<void> {
  say(`\n${name}`)
  try {
    await run(async (says, work) => {
      const started = performance.now()
      try {
        const value = await work()
        tally.passed += 1
        say(`  ✓ ${says} (${Math.round(performance.now() - started)} ms)`)
        return value
      } catch (error) {
        say(`  ✗ ${says}`)
        throw error
      }
    })
  } catch (error) {
    tally.failed += 1
    say(`    ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}
