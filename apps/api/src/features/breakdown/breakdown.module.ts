import { Module } from '@nestjs/common'
import { BreakdownResolver } from './breakdown.resolver.js'
import { DatesResolver } from './dates.resolver.js'
import { ElementResolver } from './element.resolver.js'

@Module({ providers: [BreakdownResolver, ElementResolver, DatesResolver] })
export class BreakdownModule {}
