import type { PreviewFragment } from '../../lib/graphql.generated.js'

/**
 * What a newer preview says that the one read before did not, counted, for somebody about to publish: who is concerned now, who no
 * longer is, for whom it says something else.
 */
export function whatChanged(before: PreviewFragment, after: PreviewFragment): readonly string[] {
  const words = (people: PreviewFragment['people']) => new Map(people.filter((one) => one.concerned).map((one) => [one.name, one.sentences.join('\n')]))
  const [then, now] = [words(before.people), words(after.people)]
  const added = [...now.keys()].filter((name) => !then.has(name))
  const gone = [...then.keys()].filter((name) => !now.has(name))
  const other = [...now].filter(([name, text]) => then.has(name) && then.get(name) !== text).map(([name]) => name)
  const unit = after.unit.filter((sentence) => !before.unit.includes(sentence))
  return [
    ...(added.length > 0 ? [`Now also concerned: ${added.join(', ')}.`] : []),
    ...(gone.length > 0 ? [`No longer concerned: ${gone.join(', ')}.`] : []),
    ...(other.length > 0 ? [`Their notice says something else: ${other.join(', ')}.`] : []),
    ...unit.map((sentence) => `For the unit: ${sentence}`),
  ]
}
