import { expect, it } from '@jest/globals'
import { JsonText, stringifyAnswer } from './json-text.js'

it('puts texts into an answer as they stand', () => {
  const answer = { data: { first: new JsonText('{"a": [1, "$&"]}'), list: [new JsonText('null'), new JsonText('"x"')], plain: '"' } }
  expect(stringifyAnswer(answer)).toBe('{"data":{"first":{"a": [1, "$&"]},"list":[null,"x"],"plain":"\\""}}\n')
})

it('starts afresh after an answer that could not be written', () => {
  const endless: Record<string, unknown> = { text: new JsonText('1') }
  endless['itself'] = endless
  expect(() => stringifyAnswer(endless)).toThrow()
  expect(stringifyAnswer({ text: new JsonText('2') })).toBe('{"text":2}\n')
})
