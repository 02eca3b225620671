import { Module } from '@nestjs/common'
import { DeliveryResolver } from './delivery.resolver.js'

@Module({ providers: [DeliveryResolver] })
export class DeliveryModule {}
