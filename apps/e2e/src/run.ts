import { everyPageIsAccessible } from './journeys/every-page-is-accessible.js'
import { theBoardByKeyboard } from './journeys/the-board-by-keyboard/index.js'
import { oneBoardTwoBrowsers } from './journeys/one-board/index.js'
import { theDayOutOfDays } from './journeys/the-day-out-of-days.js'
import { theMainJob } from './journeys/the-main-job/index.js'
import { aPhoneWithoutSignal } from './journeys/the-phone/without-signal.js'
import { whatStandsInTheWay } from './journeys/the-phone/what-stands-in-the-way.js'
import { mailScannersConfirmNothing } from './journeys/the-phone/mail-scanners.js'
import { theEveningBefore } from './journeys/the-evening-before/index.js'
import { runJourneys } from './stage/journey.js'

const only = process.argv[2]
const journeys = [theMainJob, theEveningBefore, oneBoardTwoBrowsers, theBoardByKeyboard, theDayOutOfDays, aPhoneWithoutSignal, mailScannersConfirmNothing, whatStandsInTheWay, everyPageIsAccessible].filter((journey) => !only || journey.name.toLowerCase().includes(only.toLowerCase()))
const { passed, failed } = await runJourneys(journeys)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
