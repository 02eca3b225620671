import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { type AuditCheckRow, type AuditEntryRow, findAuditCheck, findAuditEntries } from './audit.repository.js'

@Resolver()
export class AuditResolver {
  @Query('auditEntries')
  auditEntries(
    @Context() ctx: Ctx,
    @Args('productionId') productionId: string | null,
    @Args('first') first: number,
    @Args('before') before: string | null,
  ): Promise<AuditEntryRow[]> {
    return findAuditEntries(ctx, { productionId: productionId ?? null, first, before: before ?? null })
  }

  @Query('auditCheck')
  auditCheck(@Context() ctx: Ctx): Promise<AuditCheckRow | null> {
    return findAuditCheck(ctx)
  }
}
