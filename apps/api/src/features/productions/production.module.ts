import { Module } from '@nestjs/common'
import { ProductionResolver } from './production.resolver.js'

@Module({ providers: [ProductionResolver] })
export class ProductionModule {}
