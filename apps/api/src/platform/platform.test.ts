import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../test/api.js'
import { openBrowser } from '../../test/browser.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

it('is ready once it listens', async () => {
  const response = await openBrowser(api.url).fetch('/health/ready')
  expect(await response.json()).toMatchObject({ ready: true, database: true, migrations: true })
})

it('gives nothing to somebody who is not signed in, in the words used for what does not exist', async () => {
  const answer = await openBrowser(api.url).send('{ auditEntries(first: 10) { auditEntryId } }')
  expect(answer.errors).toEqual([expect.objectContaining({ message: 'This is not here, or not for you.' })])
})
