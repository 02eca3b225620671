import { useApolloClient } from '@apollo/client/react'
import type { DatesOfMovedDays } from '@callboard/schedule'
import { useState } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { RadioGroup } from '../../../ui/radio-group.js'
import { Select } from '../../../ui/select.js'
import { useBoard } from '../board-context.js'
import { moveDayToUnit } from '../drafts/move-day-to-unit.js'
import { capital, dayName } from '../words/strip-words.js'
import { dayOptions } from './day-options.js'

const FIRST = 'first'

export interface MoveDayDialogProps {
  readonly dayId: string
  /** Opened to move it to another unit. */
  readonly toUnit?: boolean
  readonly onClose: () => void
}

/** Another place for a day, with what becomes of the dates; or another unit's board. */
export function MoveDayDialog({ dayId, toUnit = false, onClose }: MoveDayDialogProps) {
  const { store, facts, actions, draftId } = useBoard()
  const { board } = store.snapshot()
  const name = capital(dayName(board, dayId))
  const position = board.days.findIndex(({ id }) => id === dayId)
  const others = facts.units.filter((unit) => unit.draftId !== draftId)
  const [unitId, setUnitId] = useState(toUnit ? (others[0]?.unitId ?? '') : '')
  const [after, setAfter] = useState(board.days[position - 1]?.id ?? FIRST)
  const [dates, setDates] = useState<DatesOfMovedDays>('stayInPlace')
  const send = useSendDay()
  const move = () => {
    const unit = others.find((one) => one.unitId === unitId)
    if (unit) send(dayId, unit)
    else actions.moveDay(dayId, after === FIRST ? null : after, dates)
    onClose()
  }
  const buttons = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button kind="primary" onClick={move}>
        Move the day
      </Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={`Move ${name}`} actions={buttons}>
      <div className="flex flex-col gap-4">
        {others.length > 0 && (
          <Field label="Unit" hint={unitId === '' ? undefined : 'It goes there with its strips and calls, among the days by its date.'}>
            <Select value={unitId} onChange={(event) => setUnitId(event.target.value)} options={[{ value: '', label: 'Stays with this unit' }, ...others.map((unit) => ({ value: unit.unitId, label: unit.name }))]} />
          </Field>
        )}
        {unitId === '' && <PlaceOfDay dayId={dayId} after={after} onAfter={setAfter} dates={dates} onDates={setDates} />}
      </div>
    </Dialog>
  )
}

interface PlaceOfDayProps {
  readonly dayId: string
  readonly after: string
  readonly onAfter: (after: string) => void
  readonly dates: DatesOfMovedDays
  readonly onDates: (dates: DatesOfMovedDays) => void
}

function PlaceOfDay({ dayId, after, onAfter, dates, onDates }: PlaceOfDayProps) {
  const { board, facts } = useBoard()
  const others = dayOptions(board, facts.locations).filter(({ value }) => value !== dayId)
  return (
    <>
      <Field label="Behind">
        <Select value={after} onChange={(event) => onAfter(event.target.value)} options={[{ value: FIRST, label: 'Nothing: it comes first' }, ...others]} />
      </Field>
      <RadioGroup
        legend="Dates"
        value={dates}
        onChange={onDates}
        choices={[
          { value: 'stayInPlace', label: 'The calendar stays', hint: 'The days between take each other’s dates.' },
          { value: 'goWithTheDay', label: 'The day keeps its date' },
        ]}
      />
    </>
  )
}

function useSendDay(): (dayId: string, unit: { readonly draftId: string; readonly name: string }) => void {
  const client = useApolloClient()
  const { draftId, store } = useBoard()
  return (dayId, unit) => {
    const { board } = store.snapshot()
    const day = board.days.find(({ id }) => id === dayId)
    const words = capital(dayName(board, dayId))
    if (!day) return
    void moveDayToUnit(client, { dayId, words, fromDraftId: draftId, fromOrder: day.order, toDraftId: unit.draftId, toOrder: null, toName: unit.name, refresh: store.refresh })
  }
}
