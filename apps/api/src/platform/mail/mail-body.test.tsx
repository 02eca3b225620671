import { expect, it } from '@jest/globals'
import { MailButton } from './mail-button.js'
import { mailBody } from './mail-body.js'
import { MailLayout } from './mail-layout.js'

const URL = 'http://localhost:4000/invitation#abc'
const hostile = '<script>alert("1")</script> & "friends"'

it('says the same as a page and as text, the link in letters in both', () => {
  const { html, text } = mailBody(
    <MailLayout title="Join Pier Films" foot="You get this because.">
      <p>Ana invites you.</p>
      <MailButton href={URL} label="Accept" />
    </MailLayout>,
  )
  expect(text).toBe(`Join Pier Films\n\nAna invites you.\n\nAccept:\n${URL}\n\nYou get this because.`)
  expect(html).toContain(`<a href="${URL}"`)
  expect(html).toContain(`${URL}</p>`)
})

it('reads as text in the order of the page: headings, lists, lines that break', () => {
  const { text } = mailBody(
    <MailLayout title="The  Pier" foot="Foot">
      <h2>What to do</h2>
      <ul>
        {['Day 2', 'Day 3'].map((day) => <li key={day}>{day}: <strong>{6}:30</strong></li>)}
        {false}
      </ul>
      <p>
        One{null}
        <br />
        two
      </p>
    </MailLayout>,
  )
  expect(text).toBe('The Pier\n\nWHAT TO DO\n\n * Day 2: 6:30\n * Day 3: 6:30\n\nOne\ntwo\n\nFoot')
})

it('escapes what people typed', () => {
  const { html, text } = mailBody(
    <MailLayout title={hostile} foot={hostile}>
      <p>{hostile}</p>
    </MailLayout>,
  )
  expect(html).not.toContain('<script')
  expect(text).toContain(hostile)
})

it('loads nothing from anywhere', () => {
  const { html } = mailBody(<MailLayout title="x" foot="y">z</MailLayout>)
  expect(html.replace(/<!DOCTYPE[^>]*>/, '')).not.toMatch(/<(img|link|script|style|iframe)|url\(|https?:/)
})
