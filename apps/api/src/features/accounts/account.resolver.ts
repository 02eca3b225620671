import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { changePassword, type ChangePasswordInput } from './change-password.js'
import { confirmTotp, startTotp, stopTotp } from './change-totp.js'
import { confirmSignUp } from './confirm-sign-up.js'
import { readViewer } from './read-viewer.js'
import { requestPasswordReset } from './request-password-reset.js'
import { resetPassword, type ResetPasswordInput } from './reset-password.js'
import { signUp, type SignUpInput } from './sign-up.js'

@Resolver()
export class AccountResolver {
  @Query('viewer')
  viewer(@Context() ctx: Ctx) {
    return readViewer(ctx)
  }

  @Mutation('signUp')
  signUp(@Context() ctx: Ctx, @Args('input') input: SignUpInput) {
    return signUp(ctx, input)
  }

  @Mutation('confirmSignUp')
  confirmSignUp(@Context() ctx: Ctx, @Args('token') token: string) {
    return confirmSignUp(ctx, token)
  }

  @Mutation('requestPasswordReset')
  requestPasswordReset(@Context() ctx: Ctx, @Args('email') email: string) {
    return requestPasswordReset(ctx, email)
  }

  @Mutation('resetPassword')
  resetPassword(@Context() ctx: Ctx, @Args('input') input: ResetPasswordInput) {
    return resetPassword(ctx, input)
  }

  @Mutation('changePassword')
  changePassword(@Context() ctx: Ctx, @Args('input') input: ChangePasswordInput) {
    return changePassword(ctx, input)
  }

  @Mutation('startTotp')
  startTotp(@Context() ctx: Ctx) {
    return startTotp(ctx)
  }

  @Mutation('confirmTotp')
  confirmTotp(@Context() ctx: Ctx, @Args('code') code: string) {
    return confirmTotp(ctx, code)
  }

  @Mutation('stopTotp')
  stopTotp(@Context() ctx: Ctx, @Args('code') code: string) {
    return stopTotp(ctx, code)
  }
}
