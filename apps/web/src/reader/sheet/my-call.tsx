import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import { TimeText } from './time-text.js'

interface MyCallProps {
  readonly snapshot: PersonSnapshot
  readonly day: PersonDay | null
  readonly countdown: string
}

/** The one thing they came for. */
export function MyCall({ snapshot, day, countdown }: MyCallProps) {
  const { person } = snapshot
  return (
    <section aria-labelledby="my-call" className="pt-5 pb-4">
      <h1 id="my-call" className="font-semibold">
        My call
        <span className="font-normal text-muted"> · {[person.name, person.role || person.department].filter((part) => part !== '').join(', ')}</span>
      </h1>
      {day === null ? (
        <p className="mt-3 text-title font-semibold">You are not called on any day.</p>
      ) : (
        <Call day={day} countdown={countdown} />
      )}
    </section>
  )
}

function Call({ day, countdown }: { readonly day: PersonDay; readonly countdown: string }) {
  return (
    <>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <time dateTime={day.callAt} className="text-call font-semibold">
          {day.call.time}
        </time>
        {day.call.otherDay !== null && <span className="font-semibold">{day.call.otherDay}</span>}
        {day.was !== null && (
          <span className="text-muted">
            was <s data-figures>{[day.was.time, day.was.otherDay].filter((part) => part !== null).join(' ')}</s>
          </span>
        )}
      </p>
      <p className="mt-1">
        {day.label}, <strong className="font-semibold">{countdown}</strong>
      </p>
      <dl className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-6 gap-y-3">
        {day.onSet !== null && (
          <div>
            <dt className="text-base text-muted">On set</dt>
            <dd className="font-semibold"><TimeText time={day.onSet} /></dd>
          </div>
        )}
        <div>
          <dt className="text-base text-muted">Wrap, estimated</dt>
          <dd className="font-semibold"><TimeText time={day.wrap} /></dd>
        </div>
        <div className="col-span-full">
          <dt className="text-base text-muted">Where</dt>
          <dd className="font-semibold">{day.location?.name ?? 'TBA'}</dd>
        </div>
      </dl>
    </>
  )
}
