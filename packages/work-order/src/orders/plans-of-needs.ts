import { groupedBy } from '@callboard/basics'
import type { Need } from '../needs/need.js'
import type { OrderTemplate, OrderTemplates } from './order-template.js'
import { USUAL_TEMPLATES } from './usual-templates.js'
import type { OrderPlan } from './work-order.js'

/**
 * The orders that needs bring, by templates: for each element, and for each set that several departments make. An order for a set waits for
 * the last orders of the elements it holds, and for the set's order of the category before it in `handOffs`: art, set dressing, props,
 * camera. Ids are made of production, need and template, so the same need gives the same orders for ever. Time grows with needs and hand-offs.
 */
export function plansOfNeeds(needs: readonly Need[], templates: OrderTemplates = USUAL_TEMPLATES): readonly OrderPlan[] {
  const stages = stagesOfSets(needs, templates)
  return needs.flatMap((need) =>
    templatesOf(need, templates).map((template): OrderPlan => ({
      orderId: orderIdOf(need, template),
      productionId: need.productionId,
      kind: template.kind,
      department: template.department,
      category: need.category,
      about: need.name,
      quantity: need.quantity,
      sceneIds: need.sceneIds,
      workDays: template.workDays,
      leadDays: template.leadDays,
      leadMinutes: template.leadMinutes,
      waitsFor: [...template.after.map((templateId) => idOf(need, templateId)), ...handedOver(need, { templates, stages })],
    })),
  )
}

/** The id of the order that a template makes of a need. */
export function orderIdOf(need: Need, template: Pick<OrderTemplate, 'templateId'>): string {
  return idOf(need, template.templateId)
}

function idOf({ productionId, subject, category }: Need, templateId: string): string {
  const subjectKey = subject.kind === 'element' ? subject.elementId : `${category}:${subject.set}`
  return `${productionId}/${subjectKey}/${templateId}`
}

function templatesOf({ category, subject }: Need, { byCategory }: OrderTemplates): readonly OrderTemplate[] {
  return (Object.hasOwn(byCategory, category) ? (byCategory[category] ?? []) : []).filter(({ scope }) => scope === subject.kind)
}

/** Those no other of the same thing waits for. */
function lastOf(templates: readonly OrderTemplate[]): readonly OrderTemplate[] {
  const waitedFor = new Set(templates.flatMap(({ after }) => after))
  return templates.filter(({ templateId }) => !waitedFor.has(templateId))
}

/** By production and set, the needs that hand it over, in the order of `handOffs`. */
type Stages = ReadonlyMap<string, readonly Need[]>

function stagesOfSets(needs: readonly Need[], templates: OrderTemplates): Stages {
  const places = new Map(templates.handOffs.map((category, place) => [category, place]))
  const placeOf = ({ category }: Need) => places.get(category) ?? -1
  const staged = needs.filter((need) => need.subject.kind === 'set' && placeOf(need) >= 0 && templatesOf(need, templates).length > 0)
  const bySet = groupedBy(staged, setKeyOf)
  for (const stages of bySet.values()) stages.sort((a, b) => placeOf(a) - placeOf(b))
  return bySet
}

function setKeyOf({ productionId, name }: Need): string {
  return `${productionId}/${name}`
}

function handedOver(need: Need, { templates, stages }: { readonly templates: OrderTemplates; readonly stages: Stages }): readonly string[] {
  if (need.subject.kind !== 'set') return []
  const ofElements = lastOf((templates.byCategory[need.category] ?? []).filter(({ scope }) => scope === 'element'))
  const inIt = need.subject.elementIds.flatMap((elementId) =>
    ofElements.map(({ templateId }) => idOf({ ...need, subject: { kind: 'element', elementId } }, templateId)),
  )
  const ofSet = stages.get(setKeyOf(need)) ?? []
  const before = ofSet[ofSet.indexOf(need) - 1]
  return before ? [...inIt, ...lastOf(templatesOf(before, templates)).map((template) => orderIdOf(before, template))] : inIt
}
