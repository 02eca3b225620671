import type { PersonDay, PersonSnapshot, SnapshotChange } from '@callboard/notice'
import type { Instant, LocalDate, Zone } from '@callboard/time'
import type { Answer, OpenChange, Read } from '../src/reader/store/read.js'
import type { Answering, Entering, Reading, Server } from '../src/reader/store/server.js'

/** A day of Ana's, by its number; the call is at six. */
export function exampleDay(dayNumber: number, changes: Partial<PersonDay> = {}): PersonDay {
  const date = `2027-01-${11 + dayNumber}`
  return {
    dayId: `day-${dayNumber}`, dayNumber, date: date as LocalDate, label: `Day ${dayNumber} label 2027`,
    call: { time: '06:00', otherDay: null }, callAt: `${date}T06:00:00Z` as Instant, was: null,
    onSet: { time: '07:00', otherDay: null }, wrap: { time: '18:00', otherDay: null }, wrapAt: `${date}T18:00:00Z` as Instant,
    status: 'W',
    location: {
      name: 'Pier 4', address: 'Rua da Doca 4, Lisboa', parking: 'Behind the shed', basecamp: '', notes: '', latitude: 38.7, longitude: -9.1,
      hospital: { name: 'São José', address: 'Rua José António Serrano', phone: '+351 218 841 000' },
    },
    sceneNumbers: [String(dayNumber)], ...changes,
  }
}

const COLOURS = ['White', 'Blue', 'Pink']

/** What the server says to Ana about a revision. */
export function exampleRead(number: number, changes: { answer?: Answer | null; answerTo?: number; reader?: string; days?: readonly PersonDay[]; newest?: number; changes?: readonly SnapshotChange[]; open?: readonly OpenChange[] } = {}): Read {
  const colour = COLOURS[number - 1] ?? 'Yellow'
  const newest = changes.newest ?? number
  const snapshot: PersonSnapshot = {
    production: { title: 'The Night Ferry', company: 'Harbour Pictures', zone: 'Europe/Lisbon' as Zone, clock: '24h' },
    revision: { number, colour, tint: '#FFFFFF', replaces: COLOURS[number - 2] ?? null, publishedAt: '2027-01-11T15:00:00Z' as Instant, published: 'Mon 11 Jan 2027 15:00', reason: 'tide' },
    person: { name: 'Ana', role: 'NELL', department: 'Cast' },
    notice: { concerned: true, sentences: ['Day 1 Tue 12 Jan: your call is now 06:00 (was 06:30), pulled up 30 min'], unit: [], unchanged: '1 of 2 days unchanged', changes: changes.changes ?? [] },
    days: changes.days ?? [exampleDay(1), exampleDay(2)],
    totalDays: 2,
  }
  return {
    reader: changes.reader ?? 'ana', snapshot, open: changes.open ?? [], changeAnswers: [], answer: changes.answer ?? null, answerTo: changes.answerTo ?? number,
    newestRevision: newest, newestColour: COLOURS[newest - 1] ?? 'Yellow',
  }
}

export interface ScriptedServer extends Server {
  signal: boolean
  session: boolean
  read_: Read
  /** Answers it took, by the names their pages gave them. */
  readonly taken: Map<string, Answer>
  readonly asked: string[]
}

/** The server at the other end, as far as the phone can tell: with or without signal, at any revision. */
export function scriptedServer(read: Read): ScriptedServer {
  const server: ScriptedServer = {
    signal: true, session: true, read_: read, taken: new Map(), asked: [],
    async enter(token): Promise<Entering> {
      server.asked.push(`enter ${token}`)
      if (!server.signal) return 'unreachable'
      server.session = token === 'good'
      return server.session ? 'entered' : 'not here'
    },
    async read(tag): Promise<Reading> {
      if (!server.signal) return { kind: 'unreachable' }
      if (!server.session) return { kind: 'ended' }
      const now = JSON.stringify(server.read_)
      return tag === now ? { kind: 'same' } : { kind: 'read', read: server.read_, tag: now }
    },
    async readDay() {
      return null
    },
    async answer({ clientAnswerId, kind, message, revisionNumber, changeId = null, sheet = null }): Promise<Answering> {
      if (!server.signal) return { kind: 'unreachable' }
      if (!server.session) return { kind: 'ended' }
      const { answerTo } = server.read_
      const known = server.taken.get(clientAnswerId)
      if (known === undefined && revisionNumber < (answerTo ?? 0)) return { kind: 'superseded', by: answerTo ?? 0 }
      const asking = server.read_.snapshot.days.find(({ dayId }) => dayId === sheet?.dayId)?.sheet?.asks ?? 0
      if (known === undefined && sheet !== null && sheet.issue < asking) return { kind: 'superseded', by: answerTo ?? 0 }
      const answer = known ?? { kind, message, revisionNumber: answerTo ?? 0, changeId, ...sheet, at: '2027-01-11T18:44:00Z' as Instant, answerId: clientAnswerId }
      server.taken.set(clientAnswerId, answer)
      const { changeAnswers = [], sheetAnswers = [] } = server.read_
      if (sheet !== null) server.read_ = { ...server.read_, sheetAnswers: [{ ...sheet, answer }, ...sheetAnswers] }
      else server.read_ = changeId === null ? { ...server.read_, answer } : { ...server.read_, changeAnswers: [answer, ...changeAnswers] }
      return { kind: 'accepted', answer }
    },
  }
  return server
}
