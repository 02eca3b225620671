import { expect, it } from '@jest/globals'
import { MailButton } from './mail-button.js'
import { mailBody } from './mail-body.js'
import { MailLayout } from './mail-layout.js'

const URL = 'http://localhost:4000/invitation#abc'
const hostile = '<script>alert("1")</script> & "friends"'

it('says the same as a page and as text, the link in letters in both', async () => {
  const { html, text } = await mailBody(
    <MailLayout title="Join Pier Films" foot="You get this because.">
      <p>Ana invites you.</p>
      <MailButton href={URL} label="Accept" />
    </MailLayout>,
  )
  expect(text).toBe(`Join Pier Films\n\nAna invites you.\n\nAccept:\n${URL}\n\nYou get this because.`)
  expect(html).toContain(`<a href="${URL}"`)
  expect(html).toContain(`${URL}</p>`)
})

it('escapes what people typed', async () => {
  const { html, text } = await mailBody(
    <MailLayout title={hostile} foot={hostile}>
      <p>{hostile}</p>
    </MailLayout>,
  )
  expect(html).not.toContain('<script')
  expect(text).toContain(hostile)
})

it('loads nothing from anywhere', async () => {
  const { html } = await mailBody(<MailLayout title="x" foot="y">z</MailLayout>)
  expect(html.replace(/<!DOCTYPE[^>]*>/, '')).not.toMatch(/<(img|link|script|style|iframe)|url\(|https?:/)
})
