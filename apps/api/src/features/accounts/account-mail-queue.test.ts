import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mailsTo, makeAccount, stranger } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import { sql } from '../../../test/builders.js'
import { startSmtp, type TestSmtp } from '../../../test/smtp.js'
import { ENTITIES } from '../../entities.js'
import type { Mailer } from '../../platform/mail/mailer.js'
import { openMailer } from '../../platform/mail/open-mailer.js'
import { runQueue } from '../../platform/queue/leased-queue.js'
import { openServices, type OpenServices } from '../../platform/services.js'
import { accountMailQueue, sendAccountMails } from './index.js'

let api: TestApi
let worker: OpenServices
let smtp: TestSmtp
let mailer: Mailer
beforeAll(async () => {
  api = await startApi()
  worker = await openServices(api.settings, 'callboard_worker', ENTITIES)
})
beforeEach(async () => {
  smtp = await startSmtp()
  mailer = openMailer({ ...worker, settings: { ...api.settings, smtpUrl: smtp.url } })
  await sql(api, 'delete from account_mail')
})
afterEach(async () => {
  await mailer.close()
  await smtp.stop()
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

const signUp = (email: string) =>
  stranger(api).ask('mutation ($email: EmailAddress!) { signUp(input: { organizationName: "Pier Films", name: "Ana", email: $email, password: "the tide comes in" }) { email } }', { email })
const dueAgain = () => sql(api, "update account_mail set next_attempt_at = next_attempt_at - interval '10 minutes'")

describe('account mail', () => {
  it('reaches its one recipient, as text and as a page, and is not kept', async () => {
    await signUp('ana@pier-films.example')
    const [queued] = await sql<{ account_mail_id: string }>(api, 'select account_mail_id from account_mail')
    expect(await sendAccountMails(worker, mailer)).toBe(1)
    const [mail, ...more] = smtp.messages
    expect(more).toEqual([])
    expect(mail).toMatchObject({ subject: 'Confirm your address', recipients: ['ana@pier-films.example'], messageId: `<${queued!.account_mail_id}@localhost.localdomain>` })
    expect(mail!.text).toContain(`${api.settings.publicUrl}/sign-up#confirm=`)
    expect(mail!.html).toContain(`${api.settings.publicUrl}/sign-up#confirm=`)
    expect(await mailsTo(api, 'ana@pier-films.example')).toEqual([expect.objectContaining({ state: 'sent', text_body: '', html_body: '' })])
    expect(await sendAccountMails(worker, mailer)).toBe(0)
  })

  it('is tried again later when the server is busy, as the same mail', async () => {
    await signUp('busy@pier-films.example')
    smtp.failNext(451)
    await sendAccountMails(worker, mailer)
    const [row] = await sql(api, "select state, attempts, last_error, next_attempt_at > '2027-01-11T15:00:00Z' as later from account_mail")
    expect(row).toMatchObject({ state: 'queued', attempts: 1, later: true, last_error: expect.stringContaining('451') })
    expect(await sendAccountMails(worker, mailer)).toBe(0)
    await dueAgain()
    await sendAccountMails(worker, mailer)
    expect(smtp.messages.map((mail) => mail.recipients)).toEqual([['busy@pier-films.example']])
  })

  it('is given up when the address is refused for good', async () => {
    await signUp('gone@pier-films.example')
    smtp.failNext(550)
    await sendAccountMails(worker, mailer)
    expect(await mailsTo(api, 'gone@pier-films.example')).toEqual([expect.objectContaining({ state: 'failed', text_body: '' })])
  })

  it('is given up after a day of tries', async () => {
    await signUp('never@pier-films.example')
    await sql(api, "update account_mail set created_at = created_at - interval '24 hours'")
    smtp.failNext(451)
    await sendAccountMails(worker, mailer)
    expect(await mailsTo(api, 'never@pier-films.example')).toEqual([expect.objectContaining({ state: 'failed' })])
  })

  it('waits while no server is there', async () => {
    await signUp('down@pier-films.example')
    await smtp.stop()
    await sendAccountMails(worker, mailer)
    expect(await mailsTo(api, 'down@pier-films.example')).toEqual([expect.objectContaining({ state: 'queued' })])
  })

  it('is sent once by two workers, and by another when one died with it', async () => {
    for (let i = 0; i < 6; i += 1) await signUp(`crowd-${i}@pier-films.example`)
    await Promise.all([sendAccountMails(worker, mailer), sendAccountMails(worker, mailer)])
    expect(smtp.messages).toHaveLength(6)

    await signUp('orphan@pier-films.example')
    await accountMailQueue(worker, mailer).claim(1)
    expect(await sendAccountMails(worker, mailer)).toBe(0)
    await sql(api, "update account_mail set leased_until = leased_until - interval '30 seconds'")
    expect(await sendAccountMails(worker, mailer)).toBe(1)
    expect(smtp.messages).toHaveLength(7)
  })

  it('is leased to one of many who look at once', async () => {
    for (let i = 0; i < 8; i += 1) await signUp(`leased-${i}@pier-films.example`)
    const queue = accountMailQueue(worker, mailer)
    const leased = (await Promise.all(Array.from({ length: 8 }, () => queue.claim(8)))).flat().map((mail) => mail.to)
    expect(leased.sort()).toEqual(Array.from({ length: 8 }, (_, index) => `leased-${index}@pier-films.example`))
  })

  it('stays here, readable, while no server is set', async () => {
    await signUp('kept@pier-films.example')
    await sendAccountMails(worker, openMailer(worker))
    expect(await mailsTo(api, 'kept@pier-films.example')).toEqual([expect.objectContaining({ state: 'kept', text_body: expect.stringContaining('#confirm=') })])
  })

  it('never makes an envelope of a hostile address', async () => {
    const hostile = ['a@x.example\r\nBcc: evil@x.example', '"evil@x.example"@y.example', 'a@x.example,evil@x.example', 'a <evil@x.example>']
    for (const address of hostile) {
      await sql(api, "insert into account_mail (account_mail_id, to_address, subject, text_body, html_body, next_attempt_at, created_at) values (gen_random_uuid(), $1, 'x', 'x', 'x', '2027-01-11T15:00:00Z', '2027-01-11T15:00:00Z')", [address])
    }
    expect(await sendAccountMails(worker, mailer)).toBe(hostile.length)
    expect(smtp.messages).toEqual([])
    expect(await sql(api, 'select distinct state from account_mail')).toEqual([{ state: 'failed' }])
  })

  it('goes out at once when somebody asks for it, and finishes before the worker stops', async () => {
    const running = runQueue({ ...accountMailQueue(worker, mailer), everySeconds: 3600 })
    await new Promise((resolve) => setTimeout(resolve, 100))
    smtp.delay(150)
    await signUp('now@pier-films.example')
    await new Promise((resolve) => setTimeout(resolve, 60))
    await running.stop()
    expect(smtp.messages.map((mail) => mail.recipients)).toEqual([['now@pier-films.example']])
    expect(await mailsTo(api, 'now@pier-films.example')).toEqual([expect.objectContaining({ state: 'sent' })])
  })

  it('is all the worker may know of accounts', async () => {
    const { email } = await makeAccount(api)
    for (const table of ['session', 'account_link', 'account_totp', 'invitation']) {
      await expect(worker.database.readGlobal(`select * from ${table}`)).rejects.toThrow(/permission denied/)
    }
    await expect(worker.database.readGlobal('select password_hash from account where email = $1', [email])).rejects.toThrow(/permission denied/)
  })
})
