import { expect, it } from '@jest/globals'
import { readMailAddress } from './mail-address.js'

it.each([
  ['  Ana.Silva@Harbour.Example ', { email: 'Ana.Silva@Harbour.Example', emailFolded: 'ana.silva@harbour.example' }],
  ["o'neil+set@sub.harbour.example", { email: "o'neil+set@sub.harbour.example", emailFolded: "o'neil+set@sub.harbour.example" }],
  ['bo@köln.example', { email: 'bo@köln.example', emailFolded: 'bo@xn--kln-sna.example' }],
  ['ana@harbour', null],
  ['ana harbour.example', null],
  ['a@b@c.example', null],
  ['ana@harbour.example\r\nBcc: x@y.example', null],
  ['<ana@harbour.example>', null],
  ['@harbour.example', null],
])('reads %j', (text, expected) => {
  expect(readMailAddress(text)).toEqual(expected)
})
