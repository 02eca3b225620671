import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { describe, expect, it } from '@jest/globals'
import { failureOf } from './failure-of.js'

describe('failureOf', () => {
  it('gives the reference of a fault on the server', () => {
    const error = broken({ code: 'BROKEN', reference: 'r-7f3a' })
    expect(failureOf(error).reference).toBe('r-7f3a')
  })

  it('does not tell a missing thing from a forbidden one', () => {
    expect(failureOf(broken({ code: 'NOT_ALLOWED' })).title).toBe('There is nothing here for you.')
  })

  it('says that nothing typed is lost when the line is down', () => {
    expect(failureOf(new TypeError('Failed to fetch')).kept).toContain('still here')
  })
})

function broken(extensions: Record<string, unknown>) {
  return new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions }] })
}
