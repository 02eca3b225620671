import { Module } from '@nestjs/common'
import { DraftResolver, EditRefusedResolver } from './draft.resolver.js'

@Module({ providers: [DraftResolver, EditRefusedResolver] })
export class ScheduleModule {}
