import { can } from '@callboard/access'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf } from '../../platform/context/ctx.js'
import { eventsOf } from '../../platform/graphql/events-of.js'
import { findProduction } from '../productions/index.js'
import { findImport, findImports, type ImportState, type ScreenplayImport } from './screenplay-import.repository.js'

/** One import, or null. */
export async function importOf(ctx: Ctx, screenplayImportId: string): Promise<ScreenplayImport | null> {
  const found = await findImport(ctx, screenplayImportId)
  return found !== null && can(ctx.viewer, 'import screenplay', { productionId: found.productionId }) ? found : null
}

/** The imports of a production, newest first. */
export async function importsOf(ctx: Ctx, productionId: string): Promise<ScreenplayImport[]> {
  allowed(ctx, 'import screenplay', await findProduction(ctx, productionId))
  return findImports(ctx, productionId)
}

export interface ImportMoved {
  readonly screenplayImportId: string
  readonly state: ImportState
  readonly progress: number
}

/** Every step of an import, for as long as somebody looks on. */
export async function watchImport(ctx: Ctx, screenplayImportId: string): Promise<AsyncIterableIterator<ImportMoved>> {
  allowed(ctx, 'import screenplay', await findImport(ctx, screenplayImportId))
  const organizationId = organizationOf(ctx)
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'screenplayImportMoved' && event.organizationId === organizationId && event.subjectId === screenplayImportId,
    answer: ({ facts }) => ({ screenplayImportId, state: facts?.['state'] as ImportState, progress: Number(facts?.['progress']) }),
    first: async () => allowed(ctx, 'import screenplay', await findImport(ctx, screenplayImportId)),
  })
}
