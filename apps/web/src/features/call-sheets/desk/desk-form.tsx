import type { CallSheetView, PrintedTime } from '@callboard/call-sheet'
import type { ReactNode } from 'react'
import type { DeskFragment } from '../../../lib/graphql.generated.js'
import { Field } from '../../../ui/field.js'
import { Section } from '../../../ui/section.js'
import { Select } from '../../../ui/select.js'
import { DeskCrew } from './desk-crew.js'
import { DeskLists } from './desk-lists.js'
import { DeskPlaces } from './desk-places.js'
import { Folded } from './folded.js'
import { TypedContact } from './typed-contact.js'
import { TypedLines, TypedText } from './typed-text.js'
import { TypedTime } from './typed-time.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface DeskFormProps {
  readonly desk: DeskFragment
  readonly typing: SheetTyping
}

/** What cannot be derived, typed once; over what can, a typed word stands and says so. */
export function DeskForm({ desk, typing }: DeskFormProps) {
  const { header, locations, crew, weather } = desk.view as CallSheetView
  return (
    <>
      <Times header={header} typing={typing} />
      <Weather weather={weather} typing={typing} />
      <Safety typing={typing} />
      <DeskPlaces locations={locations} typing={typing} />
      <DeskLists typing={typing} />
      <DeskCrew crew={crew} typing={typing} />
    </>
  )
}

/** What would stand there if nothing were typed. */
function derivedOf(time: PrintedTime | null | undefined): string {
  return time?.derived ?? time?.time ?? ''
}

const LUNCH_KINDS = [
  { value: 'halfHour', label: '½ hour' },
  { value: 'oneHour', label: '1 hour' },
  { value: 'continuous', label: 'Continuous day' },
]

function Times({ header, typing }: { readonly header: CallSheetView['header']; readonly typing: SheetTyping }) {
  const kind = typing.valueOf('lunchKind')
  return (
    <Section title="Times">
      <Grid>
        <TypedTime typing={typing} field="breakfast" label="Breakfast" derived={derivedOf(header.breakfast)} />
        <TypedTime typing={typing} field="shootingCall" label="Shooting call" derived={derivedOf(header.shootingCall)} />
        <TypedTime typing={typing} field="lunch" label="Lunch" derived={derivedOf(header.lunch)} />
        <Field label="Kind of lunch">
          <Select options={LUNCH_KINDS} placeholder="Not said" value={typeof kind === 'string' ? kind : ''} onChange={(event) => typing.type('lunchKind', event.target.value || null)} />
        </Field>
        <TypedTime typing={typing} field="secondMeal" label="Second meal" derived={derivedOf(header.secondMeal)} />
        <TypedTime typing={typing} field="wrap" label="Estimated wrap" derived={derivedOf(header.wrap)} />
        <TypedText typing={typing} field="episode" label="Episode" placeholder={header.episode ?? ''} className="col-span-2" />
      </Grid>
    </Section>
  )
}

const EXPECTED = [
  { field: 'forecast', label: 'Forecast', className: 'col-span-2' }, { field: 'high', label: 'High' }, { field: 'low', label: 'Low' },
  { field: 'rain', label: 'Chance of rain' }, { field: 'wind', label: 'Wind' }, { field: 'humidity', label: 'Humidity' },
] as const

/** Each field shows what a provider expects, until something is typed over it. */
function Weather({ weather, typing }: { readonly weather: CallSheetView['weather']; readonly typing: SheetTyping }) {
  return (
    <Section title="Weather">
      <Grid>
        {EXPECTED.map(({ field, ...rest }) => (
          <TypedText key={field} typing={typing} field={`weather.${field}`} placeholder={weather.typed?.[field] ?? weather[field] ?? ''} {...rest} />
        ))}
      </Grid>
    </Section>
  )
}

const EMERGENCY = [['safety.medic', 'Medic'], ['safety.police', 'Police'], ['safety.fire', 'Fire']] as const

function Safety({ typing }: { readonly typing: SheetTyping }) {
  return (
    <Section title="Safety and notices">
      <Grid>
        <TypedTime typing={typing} field="safety.meeting" label="Safety meeting" derived="" />
        <TypedText typing={typing} field="safety.meetingPlace" label="Where" />
      </Grid>
      <div className="mt-3 flex flex-col gap-3">
        <TypedLines typing={typing} field="safety.bulletins" label="Safety bulletins" />
        <TypedLines typing={typing} field="notices" label="Notices" hint="One a line: Closed set, No visitors." />
        <Folded title="Medic, police and fire" filled={EMERGENCY.some(([field]) => Boolean(typing.valueOf(field)))}>
          <Grid>
            {EMERGENCY.map(([field, role]) => (
              <TypedContact key={field} typing={typing} field={field} role={role} />
            ))}
          </Grid>
        </Folded>
      </div>
    </Section>
  )
}

function Grid({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-2 items-start gap-3">{children}</div>
}
