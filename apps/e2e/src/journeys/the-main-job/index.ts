import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import type { Journey } from '../../stage/journey.js'
import { catchMails } from '../../stage/mail-catcher.js'
import { serveCopy } from '../../stage/served-copy.js'
import { addPeople, castThem } from './add-people.js'
import { importScreenplay, sampleScreenplay } from './import-screenplay.js'
import { openTheOffice } from './open-the-office.js'
import { publishAgain, publishFirst } from './publish.js'
import { confirmOnThePhone, readOnThePhone, readWhatChanged } from './read-on-the-phone.js'
import { changeOneCall, laySchedule } from './lay-schedule.js'
import type { Stage } from './stage-of-the-job.js'

/** The main job: from a screenplay to a confirmed call on a phone, and a second publication that concerns one person. */
export const theMainJob: Journey = {
  name: 'A screenplay in, a call sheet on a phone',
  async run(step) {
    const mails = await catchMails()
    const copy = await step('a Callboard starts, with a real mail server beside it', () => serveCopy({ CALLBOARD_DEMO: 'off', SMTP_URL: mails.url }))
    const browser = await openChrome()
    try {
      const office = await openWindow(browser, { viewport: { width: 1440, height: 900 } })
      const stage: Stage = { url: copy.url, browser, mails, office: office.page, faults: office.faults, screenplay: await sampleScreenplay() }
      await openTheOffice(step, stage)
      await importScreenplay(step, stage)
      await addPeople(step, stage)
      await castThem(step, stage)
      await laySchedule(step, stage)
      await publishFirst(step, stage)
      const phone = await readOnThePhone(step, stage)
      await confirmOnThePhone(step, stage, phone)
      await changeOneCall(step, stage)
      await publishAgain(step, stage)
      await readWhatChanged(step, stage, phone)
      await step('no page threw an error on the way', async () => {
        const faults = [...stage.faults, ...phone.faults]
        if (faults.length > 0) throw new Error(faults.join('\n'))
      })
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
      await mails.stop()
    }
  },
}
