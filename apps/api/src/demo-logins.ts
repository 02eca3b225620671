import { accounts, type DemoAccount, demoPassword } from '@callboard/example-film'

const TITLES: Readonly<Record<DemoAccount['role'], string>> = {
  owner: 'producer',
  coordinator: 'coordinator',
  assistantDirector: '1st AD',
  headOfDepartment: 'head of department',
  crew: 'crew',
  client: 'client',
}

export interface DemoLogin {
  readonly role: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Who can sign in to the demonstration, one for each kind of user. */
export function demoLogins(): DemoLogin[] {
  return accounts.map((account) => ({ role: TITLES[account.role], name: account.name, email: account.email, password: demoPassword }))
}
