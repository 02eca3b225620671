import { createRequire } from 'node:module'
import { createClient } from 'graphql-ws'
import type { DraftServer, SendAnswer } from '../../../web/src/features/schedule/sync/draft-server.js'
import type { NumberedEdit } from '../../../web/src/features/schedule/sync/draft-state.js'
import type { Browser } from '../browser.js'
import type { Chance } from './chance.js'

const EDIT_FIELDS = 'version clientEditId edit inverse author at'
const SEND = `mutation Edit($input: EditDraftInput!) { editDraft(input: $input) { __typename ... on DraftEdited { edit { ${EDIT_FIELDS} } } ... on EditRefused { kind version } } }`
const AFTER = `query Edits($draftId: ID!, $afterVersion: Int!) { draftEdits(draftId: $draftId, afterVersion: $afterVersion) { ${EDIT_FIELDS} } }`
const LOAD = 'query Draft($draftId: ID!) { draft(draftId: $draftId) { version board } }'
const MOVED = 'subscription Moved($draftId: ID!) { draftMoved(draftId: $draftId) { version } }'

const nodeRequire = createRequire(import.meta.url)
const { WebSocket } = createRequire(nodeRequire.resolve('@nestjs/graphql'))('ws') as { WebSocket: new (url: string, protocols: string, options: object) => object }

/** A browser's way to a draft on a running server, which can be cut and mended. */
export interface Line extends DraftServer {
  cut(): void
  mend(): void
  close(): void
}

type Answered = { readonly __typename: 'DraftEdited'; readonly edit: NumberedEdit } | { readonly __typename: 'EditRefused'; readonly kind: string; readonly version: number }

/** While the line is cut, half of what is sent arrives nowhere, and the other half arrives and its answer is lost. */
export function openLine(url: string, browser: Browser, draftId: string, chance: Chance): Line {
  let isUp = true
  const over = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (!isUp && chance.below(2) === 0) throw new Error('lost on the way there')
    const answer = await ask()
    if (!isUp) throw new Error('lost on the way back')
    return answer
  }
  const socket = socketOf(url, browser, () => isUp)
  return {
    send: ({ clientEditId, edit }) =>
      over(async () => answerOf((await browser.ask<{ editDraft: Answered }>(SEND, { input: { draftId, clientEditId, edit } })).editDraft)),
    editsAfter: (afterVersion) => over(async () => (await browser.ask<{ draftEdits: NumberedEdit[] }>(AFTER, { draftId, afterVersion })).draftEdits),
    load: () => over(async () => (await browser.ask<{ draft: Awaited<ReturnType<DraftServer['load']>> }>(LOAD, { draftId })).draft),
    listen: ({ onMoved, onLine }) => {
      socket.on('connected', () => onLine(true))
      socket.on('closed', () => onLine(false))
      const next = ({ data }: { data?: { draftMoved: { version: number } } | null }) => data && onMoved(data.draftMoved.version)
      return socket.subscribe({ query: MOVED, variables: { draftId } }, { next, error: () => onLine(false), complete: () => undefined })
    },
    cut: () => {
      isUp = false
      socket.terminate()
    },
    mend: () => {
      isUp = true
    },
    close: () => void socket.dispose(),
  }
}

function answerOf(answer: Answered): SendAnswer {
  if (answer.__typename === 'DraftEdited') return { kind: 'numbered', edit: answer.edit }
  return { kind: 'refused', refusal: answer.kind, version: answer.version }
}

function socketOf(url: string, browser: Browser, isUp: () => boolean) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  class OwnSocket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(isUp() ? address : 'ws://127.0.0.1:9', protocols, { headers: { cookie } })
    }
  }
  const retryWait = () => new Promise<void>((resolve) => setTimeout(resolve, 50))
  return createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: OwnSocket, retryAttempts: Number.POSITIVE_INFINITY, shouldRetry: () => true, retryWait })
}
