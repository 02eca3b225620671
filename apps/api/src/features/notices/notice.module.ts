import { Module } from '@nestjs/common'
import { RevisionResolver } from './revision.resolver.js'

@Module({ providers: [RevisionResolver] })
export class NoticeModule {}
