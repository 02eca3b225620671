import type { PreviewFragment } from '../../lib/graphql.generated.js'

type Publication = Pick<PreviewFragment, 'colour' | 'isSame' | 'unit'> & { readonly people: readonly { readonly concerned: boolean }[] }

/**
 * What the button does, in its own words.
 * @example publishWords(preview) // 'Publish PINK to 12 people', 'Publish PINK: nobody’s call changes, the unit’s plan does'
 */
export function publishWords({ colour, isSame, people, unit }: Publication): string {
  const act = `Publish ${colour.toUpperCase()}`
  const concerned = people.filter((person) => person.concerned).length
  if (isSame) return act
  if (concerned > 0) return `${act} to ${concerned === 1 ? '1 person' : `${concerned} people`}`
  return `${act}: nobody’s call changes, ${unit.length > 0 ? 'the unit’s plan does' : 'the days’ notes or banners do'}`
}
