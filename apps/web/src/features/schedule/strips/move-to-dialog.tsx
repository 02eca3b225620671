import { boneyardOf, stripsOfDay, type Strip } from '@callboard/schedule'
import { useState } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { inBoardOrder } from '../board/neighbour-place.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { useBoard } from '../board-context.js'
import { dayOptions } from '../day/day-options.js'
import { stripName, stripNames } from '../words/strip-words.js'

const BONEYARD = 'boneyard'
const START = 'start'
const END = 'end'

/** The way without dragging: a day and a place on it. */
export function MoveToDialog({ stripIds, onClose }: { readonly stripIds: readonly string[]; readonly onClose: () => void }) {
  const { store, facts, actions } = useBoard()
  const { board } = store.snapshot()
  const strips = inBoardOrder(board, stripIds)
  const [day, setDay] = useState(strips[0]?.dayId ?? board.days[0]?.id ?? BONEYARD)
  const [position, setPosition] = useState(END)
  const dayId = day === BONEYARD ? null : day
  const there = (dayId === null ? boneyardOf(board) : stripsOfDay(board, dayId)).filter((strip) => !stripIds.includes(strip.id))
  const afterStripId = { [START]: null, [END]: there.at(-1)?.id ?? null }[position]
  const move = () => {
    actions.move(stripIds, { dayId, afterStripId: afterStripId === undefined ? position : afterStripId })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Move ${stripNames(strips, facts)}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" onClick={move}>
            Move
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="To">
          <Select
            value={day}
            onChange={(event) => {
              setDay(event.target.value)
              setPosition(END)
            }}
            options={[...dayOptions(board, facts.locations), { value: BONEYARD, label: 'The boneyard' }]}
          />
        </Field>
        <Field label="Position">
          <Select value={position} onChange={(event) => setPosition(event.target.value)} options={positionOptions(there, facts)} />
        </Field>
      </div>
    </Dialog>
  )
}

function positionOptions(there: readonly Strip[], facts: ScheduleFacts) {
  if (there.length === 0) return [{ value: END, label: 'The only one there' }]
  return [
    { value: END, label: `Last, after ${stripName(there.at(-1) as Strip, facts)}` },
    { value: START, label: 'First' },
    ...there.slice(0, -1).map((strip) => ({ value: strip.id, label: `After ${stripName(strip, facts)}` })),
  ]
}
