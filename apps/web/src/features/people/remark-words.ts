import { assertNever } from '@callboard/basics'
import type { RowProblem } from '../../lib/graphql.generated.js'

/** What is wrong with one column, and what would be right. */
export function remarkWords(problem: RowProblem): string {
  switch (problem) {
    case 'missing':
      return 'Nothing here.'
    case 'notAMailAddress':
      return 'Not a mail address. Write it like ana@harbour.film.'
    case 'notAPhoneNumber':
      return 'Not a phone number. Write it with its country, like +351 910 000 111.'
    case 'tooLong':
      return 'Too long.'
    case 'newDepartment':
      return 'New department; it will be made.'
    case 'castNumberTaken':
      return 'Somebody else has this cast number.'
    default:
      return assertNever(problem)
  }
}
