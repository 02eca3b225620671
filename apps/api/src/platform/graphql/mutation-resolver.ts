import { type Action, can } from '@callboard/access'
import type { GraphQLFieldResolver } from 'graphql'
import { writeAuditEntry } from '../audit/write-audit-entry.js'
import type { Ctx } from '../context/ctx.js'
import { NotAllowed } from '../errors/not-allowed.js'

/** Runs a mutation in its one transaction, which is opened here and nowhere else. What is not allowed is written down. */
export function mutationResolver(
  operation: string,
  action: Action,
  resolve: GraphQLFieldResolver<unknown, Ctx>,
): GraphQLFieldResolver<unknown, Ctx> {
  return async (source, args, ctx, info) => {
    if (!can(ctx.viewer, action)) return refused(ctx, operation)
    const organizationId = action === 'enter without an account' || ctx.viewer.kind === 'anonymous' ? null : ctx.viewer.organizationId
    try {
      return await ctx.services.database.transaction(organizationId, async (transaction) =>
        resolve(source, args, { ...ctx, transaction }, info),
      )
    } catch (error) {
      if (error instanceof NotAllowed) return refused(ctx, operation)
      throw error
    }
  }
}

async function refused(ctx: Ctx, operation: string): Promise<never> {
  if (ctx.viewer.kind === 'member') {
    await ctx.services.database.transaction(ctx.viewer.organizationId, (transaction) =>
      writeAuditEntry({ ...ctx, transaction }, { operation, subject: '', allowed: false }),
    )
  }
  throw new NotAllowed()
}
