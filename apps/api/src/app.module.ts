import { Module } from '@nestjs/common'
import { AccountModule } from './features/accounts/account.module.js'
import { AuditModule } from './features/audit/audit.module.js'
import { BreakdownModule } from './features/breakdown/breakdown.module.js'
import { PersonModule } from './features/people/person.module.js'
import { ProductionModule } from './features/productions/production.module.js'
import { CalendarModule } from './features/calendar/calendar.module.js'
import { CalendarFeedModule } from './features/calendar-feeds/calendar-feed.module.js'
import { serveCalendarFeeds } from './features/calendar-feeds/serve-calendar-feed.js'
import { CallSheetModule } from './features/call-sheets/call-sheet.module.js'
import { serveNamedCopies } from './features/call-sheets/copies/serve-named-copies.js'
import { serveSheetAttachments } from './features/call-sheets/desk/serve-sheet-attachments.js'
import { serveCallSheetPdf } from './features/call-sheets/paper/serve-call-sheet-pdf.js'
import { serveSheetCheck } from './features/call-sheets/paper/serve-sheet-check.js'
import { serveDocuments } from './features/documents/serve-documents.js'
import { ChaseModule } from './features/chase/chase.module.js'
import { DeliverabilityModule } from './features/deliverability/deliverability.module.js'
import { DeliveryModule } from './features/deliveries/delivery.module.js'
import { serveProviderEvents } from './features/deliveries/index.js'
import { NoticeModule } from './features/notices/notice.module.js'
import { OutboxModule } from './features/outbox/outbox.module.js'
import { ProblemModule } from './features/problems/problem.module.js'
import { PublicationModule } from './features/publication/publication.module.js'
import { serveReader } from './features/reader/serve-reader.js'
import { ScheduleModule } from './features/schedule/schedule.module.js'
import { serveScheduleImports } from './features/schedule-imports/serve-schedule-imports.js'
import { ScreenplayModule } from './features/screenplay/screenplay.module.js'
import { serveScreenplayImports } from './features/screenplay/serve-screenplay-imports.js'
import type { ServeRoutes } from './platform/http/create-app.js'

/** The table of contents: one line per feature. */
@Module({
  imports: [
    AccountModule,
    AuditModule,
    ProductionModule,
    PersonModule,
    BreakdownModule,
    ScreenplayModule,
    CalendarModule,
    CalendarFeedModule,
    CallSheetModule,
    ChaseModule,
    DeliverabilityModule,
    DeliveryModule,
    NoticeModule,
    OutboxModule,
    ProblemModule,
    PublicationModule,
    ScheduleModule,
  ],
})
export class AppModule {}

/** What is served beside GraphQL. */
export const ROUTES: readonly ServeRoutes[] = [serveCalendarFeeds, serveCallSheetPdf, serveDocuments, serveNamedCopies, serveProviderEvents, serveReader, serveScheduleImports, serveScreenplayImports, serveSheetAttachments, serveSheetCheck]
