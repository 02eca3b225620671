import { Module } from '@nestjs/common'
import { CalendarResolver } from './calendar.resolver.js'

@Module({ providers: [CalendarResolver] })
export class CalendarModule {}
