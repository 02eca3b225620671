import { everyPageIsAccessible } from './journeys/every-page-is-accessible.js'
import { oneBoardTwoBrowsers } from './journeys/one-board/index.js'
import { theMainJob } from './journeys/the-main-job/index.js'
import { runJourneys } from './stage/journey.js'

const only = process.argv[2]
const journeys = [theMainJob, oneBoardTwoBrowsers, everyPageIsAccessible].filter((journey) => !only || journey.name.toLowerCase().includes(only.toLowerCase()))
const { passed, failed } = await runJourneys(journeys)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
