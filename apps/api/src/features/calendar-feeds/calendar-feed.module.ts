import { Module } from '@nestjs/common'
import { CalendarFeedResolver } from './calendar-feed.resolver.js'

@Module({ providers: [CalendarFeedResolver] })
export class CalendarFeedModule {}
