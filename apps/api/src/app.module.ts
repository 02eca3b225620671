import { Module } from '@nestjs/common'
import { AuditModule } from './features/audit/audit.module.js'
import { PersonModule } from './features/people/person.module.js'
import { ProductionModule } from './features/productions/production.module.js'
import { CallSheetModule } from './features/call-sheets/call-sheet.module.js'
import { serveCallSheetPdf } from './features/call-sheets/serve-call-sheet-pdf.js'
import { NoticeModule } from './features/notices/notice.module.js'
import { PublicationModule } from './features/publication/publication.module.js'
import { ScheduleModule } from './features/schedule/schedule.module.js'
import type { ServeRoutes } from './platform/http/create-app.js'

/** The table of contents: one line per feature. */
@Module({
  imports: [
    AuditModule,
    ProductionModule,
    PersonModule,
    CallSheetModule,
    NoticeModule,
    PublicationModule,
    ScheduleModule,
  ],
})
export class AppModule {}

/** What is served beside GraphQL. */
export const ROUTES: readonly ServeRoutes[] = [serveCallSheetPdf]
