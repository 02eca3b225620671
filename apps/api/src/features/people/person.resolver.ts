import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { checkPeople, type PeopleRowsInput } from './check-people.js'
import type { PersonRowCheck } from './check-rows.js'
import { importPeople, type ImportPeopleAnswer } from './import-people.js'
import { peopleOf } from './people-of.js'
import type { Person } from './person.js'
import { removePerson } from './remove-person.js'
import { restorePerson } from './restore-person.js'
import { savePerson, type SavePersonAnswer, type SavePersonInput } from './save-person.js'
import { type PeopleImportUndone, undoPeopleImport } from './undo-people-import.js'

@Resolver()
export class PersonResolver {
  @Query('people')
  people(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<Person[]> {
    return peopleOf(ctx, productionId)
  }

  @Query('checkPeople')
  checkPeople(@Context() ctx: Ctx, @Args('input') input: PeopleRowsInput): Promise<PersonRowCheck[]> {
    return checkPeople(ctx, input)
  }

  @Mutation('savePerson')
  savePerson(@Context() ctx: Ctx, @Args('input') input: SavePersonInput): Promise<SavePersonAnswer> {
    return savePerson(ctx, input)
  }

  @Mutation('removePerson')
  removePerson(@Context() ctx: Ctx, @Args('personId') personId: string): Promise<{ personId: string }> {
    return removePerson(ctx, personId)
  }

  @Mutation('restorePerson')
  restorePerson(@Context() ctx: Ctx, @Args('personId') personId: string): Promise<{ person: Person }> {
    return restorePerson(ctx, personId)
  }

  @Mutation('importPeople')
  importPeople(@Context() ctx: Ctx, @Args('input') input: PeopleRowsInput): Promise<ImportPeopleAnswer> {
    return importPeople(ctx, input)
  }

  @Mutation('undoPeopleImport')
  undoPeopleImport(@Context() ctx: Ctx, @Args('peopleImportId') peopleImportId: string): Promise<PeopleImportUndone> {
    return undoPeopleImport(ctx, peopleImportId)
  }
}
