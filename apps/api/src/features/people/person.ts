export type PersonKind = 'cast' | 'crew' | 'contact'

/** What the office knows of somebody. */
export interface PersonFacts {
  readonly name: string
  readonly kind: PersonKind
  readonly departmentId: string | null
  readonly position: string
  readonly castNumber: string | null
  readonly characters: readonly string[]
  readonly email: string | null
  readonly emailFolded: string | null
  readonly phone: string | null
  readonly phoneE164: string | null
  readonly phoneOnSheet: boolean
  readonly callOffset: number
  readonly note: string
  /** `YYYY-MM-DD`, for the hours of minors. */
  readonly birthDate: string | null
  /** Null: as the production. */
  readonly rulePacks: readonly string[] | null
}

/** Somebody of a production. */
export interface Person extends PersonFacts {
  readonly personId: string
  readonly productionId: string
  readonly reachable: boolean
  readonly version: number
}

export type RowProblem = 'missing' | 'notAMailAddress' | 'notAPhoneNumber' | 'tooLong' | 'newDepartment' | 'castNumberTaken'

/** A remark about one column. */
export interface RowRemark {
  readonly column: string
  readonly problem: RowProblem
}
