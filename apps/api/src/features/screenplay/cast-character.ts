import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { castCharacterAs, foldCharacter, recordChange } from '../breakdown/index.js'
import { findPerson } from '../people/index.js'
import { lockProduction } from '../productions/index.js'
import { type Character, findCharacters } from './scene.repository.js'

export interface CastCharacterInput {
  readonly productionId: string
  readonly name: string
  readonly personId?: string | null
}

/** Says who plays a character of the screenplay, or that nobody does. */
export async function castCharacter(ctx: Ctx, input: CastCharacterInput): Promise<{ character: Character }> {
  const { productionId } = allowed(ctx, 'edit breakdown', await lockProduction(ctx, input.productionId))
  const [character] = await findCharacters(ctx, productionId, foldCharacter(input.name))
  if (character === undefined) throw new NotAllowed()
  const personId = input.personId ?? null
  const person = personId === null ? null : await findPerson(ctx, personId)
  if (personId !== null && person?.productionId !== productionId) throw new NotAllowed()

  await castCharacterAs(ctx, productionId, character.elementId, personId)
  await recordChange(ctx, {
    operation: 'castCharacter', subject: character.name, productionId, facts: { before: character.personId, after: personId },
    ...(personId === null ? {} : { entityId: personId }),
  })
  return { character: { ...character, personId } }
}
