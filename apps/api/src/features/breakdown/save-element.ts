import { CAST } from '@callboard/schedule'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { lockProduction } from '../productions/index.js'
import { categoryOf, type ElementFacts, tidyElement } from './element-facts.js'
import type { Element } from './element.js'
import { findByBoardId, findByName, findElement, insertElement, lockElement, updateElement } from './element.repository.js'
import { foldCharacter } from './fold-character.js'
import { mergeInto } from './merge.repository.js'
import { recordChange } from './record-change.js'

export interface SaveElementInput extends ElementFacts {
  readonly productionId: string
  readonly elementId?: string | null
  readonly expectedVersion?: number | null
}

export interface SaveElementAnswer {
  readonly kind: 'ElementSaved' | 'ElementChangedMeanwhile' | 'BoardIdTaken' | 'ElementNameTaken'
  readonly element: Element
}

/** Adds or changes an element. Elements of one production are written one after the other, so that names and board ids are given once. */
export async function saveElement(ctx: Ctx, input: SaveElementInput): Promise<SaveElementAnswer> {
  const { productionId } = allowed(ctx, 'edit breakdown', await lockProduction(ctx, input.productionId))
  const known = await knownElement(ctx, input)
  if (known && known.version !== input.expectedVersion) return { kind: 'ElementChangedMeanwhile', element: known }

  const facts = tidyElement(input, known?.category ?? categoryOf(input.category))
  await checkPerson(ctx, productionId, facts.personId)
  const namesake = await findByName(ctx, { productionId, category: facts.category, folded: foldCharacter(facts.name) })
  const isOther = namesake !== null && namesake.elementId !== known?.elementId
  if (isOther && !namesake.isRemoved) return { kind: 'ElementNameTaken', element: namesake }

  const elementId = known?.elementId ?? namesake?.elementId ?? newId()
  const holder = facts.boardId === null ? null : await findByBoardId(ctx, { ...facts, productionId, elementId })
  if (holder) return { kind: 'BoardIdTaken', element: holder }
  // What was removed under this name becomes part of the one that takes it.
  if (known && isOther) await mergeInto(ctx, productionId, { from: namesake.elementId, into: elementId })
  return write(ctx, { elementId, productionId, aliases: [], version: 0, ...facts }, known ?? namesake)
}

async function knownElement(ctx: Ctx, { productionId, elementId }: SaveElementInput): Promise<Element | null> {
  if (elementId == null) return null
  const element = await lockElement(ctx, elementId)
  if (element?.productionId !== productionId) throw new NotAllowed()
  return element
}

async function checkPerson(ctx: Ctx, productionId: string, personId: string | null): Promise<void> {
  if (personId === null) return
  const person = await firstRow(ctx, 'select 1 from person where organization_id = $1 and production_id = $2 and person_id = $3 and removed_at is null', [
    organizationOf(ctx), productionId, personId,
  ])
  if (person === null) throw new NotAllowed()
}

async function write(ctx: Ctx, element: Element, before: Element | null): Promise<SaveElementAnswer> {
  if (before) await updateElement(ctx, element)
  else await insertElement(ctx, withoutCounters(element))
  if (element.category === CAST && element.boardId !== null) await numberFollows(ctx, element, before)
  await recordChange(ctx, {
    operation: 'saveElement', subject: element.name, productionId: element.productionId, entityId: element.elementId,
    facts: { category: element.category, boardId: element.boardId, ...(before && before.name !== element.name ? { before: before.name } : {}) },
  }, (before?.version ?? 0) + 1)
  const saved = await findElement(ctx, element.elementId)
  if (saved === null) throw new NotAllowed()
  return { kind: 'ElementSaved', element: saved }
}

function withoutCounters({ aliases, version, ...element }: Element): Omit<Element, 'aliases' | 'version'> {
  return element
}

/** Who plays a part goes by its number, unless they have another of their own or somebody else has it. */
async function numberFollows(ctx: Ctx, element: Element, before: Element | null): Promise<void> {
  await transactionOf(ctx).change(
    `update person q set cast_number = $4, version = version + 1
     where q.organization_id = $1 and q.production_id = $2 and q.person_id = $3 and q.kind = 'cast' and q.cast_number is distinct from $4
       and (q.cast_number is null or q.cast_number = $5)
       and not exists (select 1 from person o where o.organization_id = $1 and o.production_id = $2 and o.cast_number = $4 and o.removed_at is null)`,
    [organizationOf(ctx), element.productionId, element.personId, element.boardId, before?.boardId ?? null],
  )
}
