import { minutes } from '@callboard/time'
import { personIdOf } from '../stable-id.js'
import { fictionalPhone, mailbox, type CastMember } from './person.js'

const rows: readonly (readonly [character: string, name: string, mail: string, preparation: number])[] = [
  ['NELL', 'Ana Vilhena', 'ana.vilhena', 45],
  ['JAGO', 'Iestyn Prŷs', 'iestyn.prys', 50],
  ['CALLUM', 'Theo Anand-Clarke', 'theo.anand-clarke', 40],
  ['WREN', 'Maisie Østergaard', 'maisie.ostergaard', 30],
  ['MRS PASCOE', 'Bríd Ní Chonaill', 'brid.nichonaill', 75],
  ['AUBREY', 'Cornelius Adeyinka', 'cornelius.adeyinka', 60],
  ['ZOË', 'Saoirse Nakamura', 'saoirse.nakamura', 45],
  ['GIANNI', 'Renzo Palumbo', 'renzo.palumbo', 40],
  ['TOBIAS', 'Søren Lindqvist', 'soren.lindqvist', 55],
  ['OYELARAN', 'Temitọpẹ Balogun', 'temitope.balogun', 50],
  ['GRACE', 'Małgorzata Wójcik', 'malgorzata.wojcik', 45],
  ['DENZIL', 'Kit Nguyễn', 'kit.nguyen', 30],
  ['CELESTE', 'Hélène Dubreuil-Shah', 'helene.dubreuil-shah', 60],
  ['MAYOR', 'Philippa Hartnoll', 'philippa.hartnoll', 75],
]

/** The fourteen speaking parts of the example film, by cast number from "1". */
export const cast: readonly CastMember[] = rows.map(([character, name, mail, preparation], index) => ({
  personId: personIdOf(name),
  castNumber: String(index + 1),
  character,
  name,
  email: mailbox(mail),
  phone: fictionalPhone(101 + index),
  preparation: minutes(preparation),
}))
