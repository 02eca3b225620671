import { wallTimeOf } from '@callboard/time'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Ctx, nowOf, organizationOf, type Services } from '../../platform/context/ctx.js'
import { type FileSent, receiveFiles, turnAway } from '../../platform/http/receive-files.js'
import { findProduction } from '../productions/index.js'
import { acceptSchedule, mayImportSchedule, previewSchedule, type SentSchedule } from './import-schedule.js'
import { readScheduleFile } from './read-schedule-file.js'

const MOST_IN_TEN_MINUTES = 60

interface Query {
  readonly accept: unknown
  readonly board: unknown
  readonly unit: unknown
  readonly name: unknown
}

/**
 * Where schedules of other programs are sent. The answer is what the file would do; sent again with the digest of that answer
 * (`accept`), it does it.
 */
export function serveScheduleImports(server: FastifyInstance, services: Services): void {
  receiveFiles<Query>(server, services, {
    path: '/api/productions/:productionId/schedule-imports',
    things: 'schedules',
    mayReceive: mayImportSchedule,
    receive,
  })
}

async function receive(ctx: Ctx, { productionId, bytes, query }: FileSent<Query>, reply: FastifyReply): Promise<FastifyReply> {
  const production = await findProduction(ctx, productionId)
  if (production === null) return turnAway(reply)
  const wait = await ctx.services.limiter.hit(`schedule import:${organizationOf(ctx)}`, MOST_IN_TEN_MINUTES, 600)
  if (wait > 0) return tooMany(reply, wait)

  const read = await readScheduleFile(bytes, wallTimeOf(nowOf(ctx), production.zone).date)
  if (read.kind === 'busy') return tooMany(reply, 5)
  if (read.kind === 'refused') return reply.code(422).send({ message: read.sentence })
  return answer(ctx, { productionId, bytes, content: read.content, board: placeOf(query.board), unitId: query.unit === undefined ? null : String(query.unit) }, { query, reply })
}

async function answer(ctx: Ctx, sent: SentSchedule, { query, reply }: { readonly query: Partial<Query>; readonly reply: FastifyReply }): Promise<FastifyReply> {
  if (typeof query.accept !== 'string') return reply.code(200).send(await previewSchedule(ctx, sent))
  const outcome = await acceptSchedule(ctx, { ...sent, digest: query.accept, name: typeof query.name === 'string' ? query.name : '' })
  return reply.code(outcome.kind === 'accepted' ? 201 : 409).send(outcome)
}

function placeOf(board: unknown): number {
  return typeof board === 'string' && /^\d{1,3}$/.test(board) ? Number(board) : 0
}

function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  return reply.code(429).header('retry-after', String(seconds)).send({ message: 'Other schedules are being read just now. Try again in a moment.' })
}
