import { Module } from '@nestjs/common'
import { ChaseResolver } from './chase.resolver.js'

@Module({ providers: [ChaseResolver] })
export class ChaseModule {}
