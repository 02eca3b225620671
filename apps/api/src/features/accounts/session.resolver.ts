import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { Credentials } from './check-credentials.js'
import { endSession, readSessions, signOutEverywhere } from './end-sessions.js'
import { signIn } from './sign-in.js'
import { signOut } from './sign-out.js'
import { switchOrganization } from './switch-organization.js'

@Resolver()
export class SessionResolver {
  @Query('sessions')
  sessions(@Context() ctx: Ctx) {
    return readSessions(ctx)
  }

  @Mutation('signIn')
  signIn(@Context() ctx: Ctx, @Args('input') input: Credentials) {
    return signIn(ctx, input)
  }

  @Mutation('signOut')
  signOut(@Context() ctx: Ctx) {
    return signOut(ctx)
  }

  @Mutation('signOutEverywhere')
  signOutEverywhere(@Context() ctx: Ctx) {
    return signOutEverywhere(ctx)
  }

  @Mutation('endSession')
  endSession(@Context() ctx: Ctx, @Args('sessionId') sessionId: string) {
    return endSession(ctx, sessionId)
  }

  @Mutation('switchOrganization')
  switchOrganization(@Context() ctx: Ctx, @Args('organizationId') organizationId: string) {
    return switchOrganization(ctx, organizationId)
  }
}
