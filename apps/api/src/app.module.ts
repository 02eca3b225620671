import { Module } from '@nestjs/common'
import { AuditModule } from './features/audit/audit.module.js'
import { ProductionModule } from './features/productions/production.module.js'
import { PublicationModule } from './features/publication/publication.module.js'
import { ScheduleModule } from './features/schedule/schedule.module.js'
import type { ServeRoutes } from './platform/http/create-app.js'

/** The table of contents: one line per feature. */
@Module({
  imports: [
    AuditModule,
    ProductionModule,
    PublicationModule,
    ScheduleModule,
  ],
})
export class AppModule {}

/** What is served beside GraphQL. */
export const ROUTES: readonly ServeRoutes[] = []
