import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import type { ContactPreference } from './preference.repository.js'
import { readContactPreference } from './read-contact-preference.js'
import { type RecordSmsConsent, recordSmsConsent, type RecordSmsConsentAnswer } from './record-sms-consent.js'
import { type SaveContactPreference, saveContactPreference, type SaveContactPreferenceAnswer } from './save-contact-preference.js'

@Resolver()
export class PreferenceResolver {
  @Query('contactPreference')
  contactPreference(@Context() ctx: Ctx, @Args('personId') personId: string): Promise<ContactPreference> {
    return readContactPreference(ctx, personId)
  }

  @Mutation('saveContactPreference')
  saveContactPreference(@Context() ctx: Ctx, @Args('input') input: SaveContactPreference): Promise<SaveContactPreferenceAnswer> {
    return saveContactPreference(ctx, input)
  }

  @Mutation('recordSmsConsent')
  recordSmsConsent(@Context() ctx: Ctx, @Args('input') input: RecordSmsConsent): Promise<RecordSmsConsentAnswer> {
    return recordSmsConsent(ctx, input)
  }
}
