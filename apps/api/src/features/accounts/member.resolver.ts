import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { acceptInvitation, type AcceptInvitationInput } from './accept-invitation.js'
import { changeMember, type ChangeMemberInput } from './change-member.js'
import { findInvitations } from './invitation.repository.js'
import { inviteMember, type InviteMemberInput, withdrawInvitation } from './invite-member.js'
import { findMembers } from './member.repository.js'
import { removeMember } from './remove-member.js'

@Resolver()
export class MemberResolver {
  @Query('members')
  members(@Context() ctx: Ctx) {
    return findMembers(ctx)
  }

  @Query('invitations')
  invitations(@Context() ctx: Ctx) {
    return findInvitations(ctx)
  }

  @Mutation('inviteMember')
  inviteMember(@Context() ctx: Ctx, @Args('input') input: InviteMemberInput) {
    return inviteMember(ctx, input)
  }

  @Mutation('acceptInvitation')
  acceptInvitation(@Context() ctx: Ctx, @Args('input') input: AcceptInvitationInput) {
    return acceptInvitation(ctx, input)
  }

  @Mutation('withdrawInvitation')
  withdrawInvitation(@Context() ctx: Ctx, @Args('invitationId') invitationId: string) {
    return withdrawInvitation(ctx, invitationId)
  }

  @Mutation('changeMember')
  changeMember(@Context() ctx: Ctx, @Args('input') input: ChangeMemberInput) {
    return changeMember(ctx, input)
  }

  @Mutation('removeMember')
  removeMember(@Context() ctx: Ctx, @Args('membershipId') membershipId: string) {
    return removeMember(ctx, membershipId)
  }
}
