import type { ProblemItemFragment, ProblemsScreenQuery } from '../../lib/graphql.generated.js'

/** One problem, who could solve it, and where. */
export interface ProblemFacts {
  readonly problem: ProblemItemFragment
  readonly owners: NonNullable<ProblemsScreenQuery['problems']>['owners']
  readonly production: NonNullable<ProblemsScreenQuery['production']>
}
