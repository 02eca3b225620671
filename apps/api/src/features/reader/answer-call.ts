import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Reader } from '@callboard/access'
import { threatenedDays } from '@callboard/notice'
import { wallTimeOf } from '@callboard/time'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allow } from '../../platform/context/allow.js'
import { type Ctx, nowOf, type Services, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { describeRequest } from '../../platform/http/request-ctx.js'
import { isSameOrigin } from '../../platform/http/same-origin.js'
import { plainText } from '../../platform/input/plain-text.js'
import { announce } from '../../platform/live/live.js'
import { moveDeliveries } from '../deliveries/index.js'
import { takeProblemAnswer } from '../problems/index.js'
import { type Answer, type Answering, findAnswer, findStanding, lockAnswering, saveAnswer } from './answer.repository.js'
import { answerSheet } from './answer-sheet.js'
import { enterTransaction, readerToken } from './reader-session.js'

const body = z.object({
  revisionNumber: z.number().int().min(1),
  kind: z.enum(['confirmed', 'late', 'cannot', 'wrongDetails', 'callMe']),
  message: z.string().default(''),
  clientAnswerId: z.uuid(),
  /** The one change it answers; all of it where there is none. */
  changeId: z.string().regex(/^[a-zA-Z]{1,30}\.[\da-f-]{36}$/).nullable().default(null),
  /** The issued call sheet it answers; a revision where there is none. */
  sheet: z.object({ dayId: z.uuid(), issue: z.number().int().min(1) }).nullable().default(null),
  /** Whom the page believes it speaks for; another link may have been opened in the same browser. */
  reader: z.uuid().optional(),
})

export type AnswerCall = z.infer<typeof body>

type Outcome =
  | { readonly kind: 'entered by nobody' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'superseded'; readonly by: number }
  | { readonly kind: 'used for another answer' }

/**
 * Takes a person's answer to the newest revision that concerns them, or to one change of the newest that changed its day; an
 * answer to what was replaced is never counted.
 */
export async function answerCall(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isSameOrigin(request, services.settings.publicUrl)) throw new NotAllowed()
  const given = body.safeParse(request.body)
  if (!given.success) throw new InvalidInput('This is no answer.')
  const input = { ...given.data, message: plainText('The message', given.data.message, { most: 1000, optional: true }) }
  const token = readerToken(services, request)
  const outcome = token === null ? ({ kind: 'entered by nobody' } as const) : await inTransaction(services, { request, reply, token, input })
  switch (outcome.kind) {
    case 'entered by nobody': return reply.code(401).send({ error: 'Open your personal link again.' })
    case 'superseded': return reply.code(409).send({ superseded: outcome.by })
    case 'used for another answer': return reply.code(422).send({ error: 'This answer was given before, with other words.' })
    case 'answered': return reply.send({ answer: outcome.answer })
  }
}

interface Asked {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly token: string
  readonly input: AnswerCall
}

function inTransaction(services: Services, { request, reply, token, input }: Asked): Promise<Outcome> {
  return services.database.transaction(null, async (transaction) => {
    const viewer = await enterTransaction(services, transaction, token)
    if (viewer === null) return { kind: 'entered by nobody' }
    if (input.reader !== undefined && input.reader !== viewer.personId) return { kind: 'entered by nobody' }
    return answer({ viewer, services, request: describeRequest(services, request, reply), transaction }, viewer, input)
  })
}

async function answer(ctx: Ctx, reader: Reader, input: AnswerCall): Promise<Outcome> {
  allow(ctx, 'answer own call by link', reader.productionId)
  if (input.sheet !== null) return answerSheet(ctx, reader, { ...input, sheet: input.sheet })
  const standing = await lockAnswering(ctx, reader, input.changeId)
  const known = await findAnswer(ctx, reader, input.clientAnswerId)
  if (known !== null) return isSame(known, input) ? { kind: 'answered', answer: known } : { kind: 'used for another answer' }
  if (standing.asked === null || input.revisionNumber > standing.newest) throw new NotAllowed()
  if (input.revisionNumber < standing.asked) return { kind: 'superseded', by: standing.asked }
  if (input.changeId !== null && !standing.asks.includes(input.changeId)) throw new NotAllowed()

  const { acknowledgementId, ...saved } = await saveAnswer(ctx, reader, { ...input, revisionNumber: standing.asked })
  await tell(ctx, reader, { standing, answer: saved, acknowledgementId })
  return { kind: 'answered', answer: saved }
}

function isSame(known: Answer, input: AnswerCall): boolean {
  return known.kind === input.kind && known.message === input.message && known.changeId === input.changeId && known.dayId === null
}

interface Given {
  readonly standing: Answering
  readonly answer: Answer
  readonly acknowledgementId: string
}

async function tell(ctx: Ctx, reader: Reader, { standing, answer, acknowledgementId }: Given): Promise<void> {
  const { organizationId, productionId, personId } = reader
  const { revisionNumber, kind, changeId, message } = answer
  const days = threatenedDays(standing.changes, { changeId, from: wallTimeOf(nowOf(ctx), standing.zone).date })
  const problem = { productionId, personId, acknowledgementId, message, revisionNumber, changeId, days, kind: kind as AnswerCall['kind'] }
  const absent = await takeProblemAnswer(ctx, problem)
  const facts = { revisionNumber, kind, ...(changeId !== null && { changeId }), ...(absent.length > 0 && { absent }) }
  await writeAuditEntry(ctx, { operation: 'answerCall', subject: standing.name, productionId, entityId: personId, facts })
  const stands = await findStanding(ctx, reader, revisionNumber)
  if (stands === null) return announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId, subjectId: productionId })
  await moveDeliveries(transactionOf(ctx), {
    organizationId, productionId, personId, revisionNumber, to: stands === 'confirmed' ? 'confirmed' : 'problem', at: nowOf(ctx),
  })
}
