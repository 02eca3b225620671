import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stranger } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import { type Browser, openBrowser } from '../../../test/browser.js'
import { makeMember, makeOrganization, sql } from '../../../test/builders.js'
import { openMailer } from '../../platform/mail/open-mailer.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const outboxOf = async (browser: Browser) =>
  (await browser.ask<{ outboxMails: { to: string; subject: string }[] }>('{ outboxMails { outboxMailId to subject text at } }')).outboxMails.map((mail) => mail.subject)

async function keepAccountMail(state: string, subject: string): Promise<void> {
  await sql(api, "insert into account_mail (account_mail_id, to_address, subject, text_body, html_body, state) values (gen_random_uuid(), 'ana@x.example', $2, 'x', 'x', $1)", [state, subject])
}

const keepFor = (organizationId: string, messageId: string, subject: string) =>
  openMailer(api.services).send({ to: { name: '', address: 'crew@x.example' }, subject, text: 'x', html: 'x', messageId, organizationId })

describe('outboxMails', () => {
  it('shows members of the office their own organization\'s mails', async () => {
    const [ours, theirs] = [await makeOrganization(api), await makeOrganization(api)]
    await keepAccountMail('kept', 'For an account')
    expect(await keepFor(ours, '11111111-1111-4111-8111-111111111111', 'Ours')).toEqual({ accepted: true, kept: true })
    await keepFor(theirs, '22222222-2222-4222-8222-222222222222', 'Theirs')
    const coordinator = await makeMember(api, { role: 'coordinator', organizationId: ours })
    const crew = await makeMember(api, { role: 'crew', organizationId: ours })
    expect(await outboxOf(coordinator.browser)).toEqual(['Ours'])
    expect(await outboxOf(crew.browser)).toEqual([])
  })

  it('keeps a mail that is sent again once', async () => {
    const organizationId = await makeOrganization(api)
    await keepFor(organizationId, '33333333-3333-4333-8333-333333333333', 'First')
    await keepFor(organizationId, '33333333-3333-4333-8333-333333333333', 'Corrected')
    const { browser } = await makeMember(api, { role: 'owner', organizationId })
    expect(await outboxOf(browser)).toEqual(['Corrected'])
  })

  it('shows account mails before signing in, at this machine alone', async () => {
    await sql(api, 'delete from account_mail')
    for (const state of ['kept', 'queued', 'sent', 'failed']) await keepAccountMail(state, state)
    expect(await outboxOf(openBrowser(api.url))).toEqual(['kept'])
    expect(await outboxOf(stranger(api))).toEqual([])
  })

  it('shows none where mail leaves the server', async () => {
    const other = await startApi({ SMTP_URL: 'smtp://127.0.0.1:9' })
    try {
      await sql(other, "insert into account_mail (account_mail_id, to_address, subject, text_body, html_body, state) values (gen_random_uuid(), 'a@x.example', 'x', 'x', 'x', 'kept')")
      expect(await outboxOf(openBrowser(other.url))).toEqual([])
      expect(await openBrowser(other.url).ask('{ viewer { mailLeaves member { name } } }')).toEqual({ viewer: { mailLeaves: true, member: null } })
    } finally {
      await other.stop()
    }
  })
})
