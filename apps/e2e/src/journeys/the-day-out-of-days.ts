import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { production } from '@callboard/example-film'
import { openChrome, openWindow, photograph } from '../stage/chrome.js'
import { signInAs } from '../stage/demo-visitor.js'
import type { Journey } from '../stage/journey.js'
import { serveCopy } from '../stage/served-copy.js'

/** Who works when, found from the navigation, walked by keys, and taken away in three formats. */
export const theDayOutOfDays: Journey = {
  name: 'The Day out of Days on a screen and to take away',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts', () => serveCopy({ CALLBOARD_DEMO: 'on' }))
    const browser = await openChrome()
    try {
      const { context, page, faults } = await openWindow(browser, { viewport: { width: 1440, height: 900 } })
      await step('it opens from the navigation', async () => {
        await signInAs(context, copy.url, 'coordinator')
        await page.goto(`${copy.url}/productions/${production.productionId}`)
        await page.getByRole('navigation').getByRole('link', { name: 'Day out of Days', exact: true }).first().click()
        await page.getByRole('grid', { name: 'Day out of Days' }).waitFor()
      })
      await step('arrow keys go from cell to cell, and to the corners', () => walk(page))
      await step('another category is shown, and the cast again', () => switchCategory(page))
      await step('it is taken away as CSV', () => takeCsv(page))
      await step('the PDF opens', () => opens(context, page, { name: /^PDF/, type: 'application/pdf', begins: '%PDF' }))
      await step('the workbook opens', () => opens(context, page, { name: /^XLSX/, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: 'PK' }))
      await step('the page threw no error on the way', async () => {
        if (faults.length > 0) throw new Error(faults.join('\n'))
      })
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

async function walk(page: Page): Promise<void> {
  await page.getByRole('gridcell').first().click()
  for (const [keys, row, column] of [['ArrowDown', 4, 2], ['ArrowRight', 4, 3], ['ArrowRight', 4, 4], ['Control+Home', 3, 2]] as const) {
    await page.keyboard.press(keys)
    await page.locator(`[aria-rowindex="${row}"] [aria-colindex="${column}"]:focus`).waitFor()
  }
  await page.keyboard.press('Control+End')
  await page.locator('[data-line^="foot"] [data-column]:focus').waitFor()
}

async function switchCategory(page: Page): Promise<void> {
  const before = await names(page)
  const filter = page.getByRole('combobox', { name: 'Category' })
  await filter.selectOption({ index: 1 })
  await page.waitForURL(/category=/)
  const other = await names(page)
  if (other === before) throw new Error(`Another category has the same rows: ${other}`)
  await filter.selectOption({ index: 0 })
  await page.waitForURL((url) => !url.search.includes('category='))
}

async function names(page: Page): Promise<string> {
  return (await page.locator('[role=grid] [data-line] [role=rowheader]').allInnerTexts()).join()
}

async function takeCsv(page: Page): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
  const text = await readFile(await download.path(), 'utf8')
  if (!text.startsWith('\ufeffNo.,Category,Name')) throw new Error(`The file says ${text.slice(0, 80)}`)
}

async function opens(context: BrowserContext, page: Page, { name, type, begins }: { readonly name: RegExp; readonly type: string; readonly begins: string }): Promise<void> {
  const href = await page.getByRole('link', { name }).getAttribute('href')
  const answer = await context.request.get(new URL(href ?? '', page.url()).toString())
  const start = (await answer.body()).subarray(0, begins.length).toString('latin1')
  const said = `${answer.status()} ${answer.headers()['content-type'] ?? ''} ${start}`
  if (said !== `200 ${type} ${begins}`) throw new Error(`${href} answers ${said}`)
}
