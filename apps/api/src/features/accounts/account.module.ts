import { Module } from '@nestjs/common'
import { AccountResolver } from './account.resolver.js'
import { MemberResolver } from './member.resolver.js'
import { SessionResolver } from './session.resolver.js'

@Module({ providers: [AccountResolver, SessionResolver, MemberResolver] })
export class AccountModule {}
