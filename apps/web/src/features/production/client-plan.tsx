import type { ClientDay, ClientSnapshot } from '@callboard/notice'
import { countOf } from '../../lib/count-words.js'
import { RevisionBand } from '../../ui/revision-band.js'
import { Section } from '../../ui/section.js'

/** The plan as its client sees it: days, places and scenes, without people. */
export function ClientPlan({ snapshot: { revision, unit, days } }: { readonly snapshot: ClientSnapshot }) {
  return (
    <div className="max-w-3xl">
      <RevisionBand colour={revision.colour} className="mb-6">
        {revision.published}
        {revision.replaces && `, replaces ${revision.replaces.toUpperCase()}`}
      </RevisionBand>
      {unit.length > 0 && (
        <Section title="What changed">
          <ul className="flex list-disc flex-col gap-1 pl-5 text-reading">
            {unit.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {revision.reason && <p className="mt-2 text-muted">Why: {revision.reason}</p>}
        </Section>
      )}
      <Section title={`The plan: ${countOf(days.filter((day) => day.dayNumber !== null).length, 'shoot day')}`}>
        <ol className="border-t border-line">
          {days.map((day) => (
            <PlannedDay key={`${day.dayNumber} ${day.label}`} day={day} />
          ))}
        </ol>
      </Section>
    </div>
  )
}

function PlannedDay({ day }: { readonly day: ClientDay }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div>
        <h3 className="font-semibold">{day.label}</h3>
        <p className="text-muted tabular-nums">
          {day.dayNumber === null ? day.type : `Day ${day.dayNumber}, call ${day.generalCall}`}
        </p>
      </div>
      <div>
        <p className="font-medium">{day.location || 'Location to be advised'}</p>
        <ul className="mt-1 flex flex-col gap-1">
          {day.scenes.map((scene) => (
            <li key={scene.number} className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] gap-x-2">
              <span className="font-semibold tabular-nums">{scene.number}</span>
              <span>
                {scene.set}
                {scene.synopsis && <span className="block text-muted">{scene.synopsis}</span>}
              </span>
              <span className="text-muted tabular-nums">{scene.pages}</span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
