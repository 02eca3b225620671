import { stableId } from '../stable-id.js'
import { mailbox } from './person.js'

/** The one password of the demonstration; it is printed at every start, and opens nothing but the example. */
export const demoPassword = 'music aboard tonight'

/** Somebody who can sign in to the demonstration. */
export interface DemoAccount {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly role: 'owner' | 'coordinator' | 'assistantDirector' | 'headOfDepartment' | 'crew' | 'client'
  /** A name of `departments`; null for the client. */
  readonly department: string | null
}

type Row = readonly [name: string, mail: string, role: DemoAccount['role'], department: string | null]

const rows: readonly Row[] = [
  ['Marguerite Osei', 'marguerite.osei', 'owner', 'Production'],
  ['Inês Carvalho', 'ines.carvalho', 'coordinator', 'Production'],
  ['Ruben Achterberg', 'ruben.achterberg', 'assistantDirector', 'Direction'],
  ['Thérèse Gagnon', 'therese.gagnon', 'headOfDepartment', 'Make-up & Hair'],
  ['Kwabena Mensah', 'kwabena.mensah', 'crew', 'Camera'],
  ['Annelies Verbruggen', 'annelies.verbruggen', 'client', null],
]

/** One account for each kind of user; all but the client are also in the crew, under the same mail address. */
export const accounts: readonly DemoAccount[] = rows.map(([name, mail, role, department]) => ({
  accountId: stableId(`account ${name}`),
  name,
  email: mailbox(mail),
  role,
  department,
}))
