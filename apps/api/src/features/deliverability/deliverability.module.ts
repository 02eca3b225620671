import { Module } from '@nestjs/common'
import { DeliverabilityResolver } from './deliverability.resolver.js'

@Module({ providers: [DeliverabilityResolver] })
export class DeliverabilityModule {}
