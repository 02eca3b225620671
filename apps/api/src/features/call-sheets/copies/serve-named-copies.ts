import { Readable } from 'node:stream'
import { can } from '@callboard/access'
import type { CallSheetView } from '@callboard/call-sheet'
import type { FastifyInstance } from 'fastify'
import { type Ctx, organizationOf, rows, type Services } from '../../../platform/context/ctx.js'
import { turnAway } from '../../../platform/http/receive-files.js'
import { requestCtx } from '../../../platform/http/request-ctx.js'
import { findCallSheet } from '../call-sheet.repository.js'
import { recipientsOf } from './recipients-of.js'
import { findOwnBatch, type SheetBatch } from './sheet-batch.repository.js'
import { storedZip, type ZipEntry } from './stored-zip.js'

const READ_AT_ONCE = 16

/** Where whoever had named copies set fetches them, as one file. */
export function serveNamedCopies(server: FastifyInstance, services: Services): void {
  server.get<{ Params: { callSheetId: string } }>('/api/named-copies/:callSheetId', async (request, reply) => {
    const ctx = await requestCtx(services, request, reply)
    const { callSheetId } = request.params
    const batch = ctx.viewer.kind === 'member' && isId(callSheetId) ? await findOwnBatch(ctx, callSheetId) : null
    if (batch?.state !== 'ready' || !can(ctx.viewer, 'see contact details', batch)) return turnAway(reply)
    const sheet = await findCallSheet(ctx, callSheetId)
    if (sheet === null) return turnAway(reply)
    const names = recipientsOf(JSON.parse(sheet.view) as CallSheetView)
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="call-sheet-day-${sheet.dayNumber}-copies.zip"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(Readable.from(storedZip(copiesOf(ctx, batch, names))))
  })
}

async function* copiesOf(ctx: Ctx, { sheetBatchId, total }: SheetBatch, names: readonly string[]): AsyncGenerator<ZipEntry> {
  for (let after = 0; after < total; after += READ_AT_ONCE) {
    const copies = await rows<{ position: number; bytes: Buffer }>(
      ctx,
      'select position, bytes from sheet_copy where organization_id = $1 and sheet_batch_id = $2 and position > $3 and position <= $4 order by position',
      [organizationOf(ctx), sheetBatchId, after, after + READ_AT_ONCE],
    )
    // Thrown away while it was fetched: a file that breaks off is known to be broken, a short one is not.
    if (copies.length !== Math.min(READ_AT_ONCE, total - after)) throw new Error('The copies are gone')
    for (const { position, bytes } of copies) yield { name: fileNameOf(position, names[position - 1]!), bytes }
  }
}

/** In the order of the sheet; a name has no path in it, nor what a file system refuses. */
function fileNameOf(position: number, name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ').slice(0, 80).trim()
  return `${String(position).padStart(3, '0')} ${plain}.pdf`
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
