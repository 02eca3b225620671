import { Module } from '@nestjs/common'
import { ScreenplayResolver } from './screenplay.resolver.js'

@Module({ providers: [ScreenplayResolver] })
export class ScreenplayModule {}
