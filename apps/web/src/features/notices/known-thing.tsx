import type { Zone } from '@callboard/time'
import { answerWords, deliveryWords } from '../../lib/delivery-words.js'
import type { KnownThingFragment } from '../../lib/graphql.generated.js'
import { type ClockSetting, momentWords } from '../../lib/time-words.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { StatusWord } from '../../ui/status-word.js'

interface KnownThingProps {
  readonly thing: KnownThingFragment
  readonly setting: { readonly zone: Zone; readonly clock: ClockSetting }
}

/** One notice or call sheet: its colour, its words as they read them, and how far it had got. */
export function KnownThing({ thing, setting }: KnownThingProps) {
  const { colour, revisionNumber, dayNumber, issue, sentences, concerned, toldAt } = thing
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-4 lg:grid-cols-[13rem_minmax(0,1fr)_20rem] print:break-inside-avoid print:grid-cols-[9rem_minmax(0,1fr)_14rem]">
      <div>
        <RevisionChip colour={colour} />
        <h2 className="mt-1 text-reading font-semibold">{issue === null ? `Revision ${revisionNumber}` : `Call sheet, Day ${dayNumber}, issue ${issue}`}</h2>
        <p className="text-small text-muted tabular-nums">{momentWords(toldAt, setting)}</p>
      </div>
      <div className="min-w-0">
        {sentences.length === 0 && <p className="text-muted">Nothing of theirs changed.</p>}
        <ul className="flex flex-col gap-1">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {!concerned && <p className="text-small text-muted">It asked for no answer.</p>}
      </div>
      <Way thing={thing} setting={setting} />
    </li>
  )
}

/** What became of it, step by step, and what they answered: of answers, their own words rather than where they moved the delivery. */
function Way({ thing: { steps, answers }, setting }: KnownThingProps) {
  const moments = [
    ...steps.filter(({ state }) => state !== 'confirmed' && state !== 'problem').map(({ channel, state, at }) => ({ at, status: deliveryWords[state], words: channel === 'email' ? 'by mail' : channel })),
    ...answers.map(({ kind, message, at }) => ({ at, status: kind === 'confirmed' ? ('Confirmed' as const) : ('Problem' as const), words: [answerWords[kind], message && `“${message}”`].filter(Boolean).join(' ') })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  if (moments.length === 0) return <p className="text-muted">Not sent by then.</p>
  return (
    <ol className="flex flex-col gap-1">
      {moments.map((moment, index) => (
        <li key={index} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-2">
          <StatusWord status={moment.status} className="self-start" />
          <span className="min-w-0 tabular-nums">
            {momentWords(moment.at, setting)}, {moment.words}
          </span>
        </li>
      ))}
    </ol>
  )
}
