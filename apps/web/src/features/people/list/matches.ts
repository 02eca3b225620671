import type { PersonRowFragment } from '../../../lib/graphql.generated.js'

/**
 * Whether every word of the search begins or stands in something the row says; accents and capitals do not matter.
 * @example matches({ name: 'José Núñez', … }, 'nunez') // true
 */
export function matches(person: PersonRowFragment, search: string): boolean {
  const words = folded(search).split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return true
  const said = folded([person.name, person.position, person.castNumber, ...person.characters, person.email, person.phone].join(' '))
  return words.every((word) => said.includes(word))
}

function folded(text: string) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}
