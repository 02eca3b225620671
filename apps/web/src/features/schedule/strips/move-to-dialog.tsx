import { boneyardOf, stripsOfDay, type Strip } from '@callboard/schedule'
import { useMemo, useState } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { inBoardOrder } from '../board/neighbour-place.js'
import { useBoard } from '../board-context.js'
import { dayOptions } from '../day/day-options.js'
import { useSendToUnit } from '../drafts/use-send-to-unit.js'
import { ConsequenceWords } from '../flags/consequence-words.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { stripName, stripNames } from '../words/strip-words.js'

const BONEYARD = 'boneyard'
const START = 'start'
const END = 'end'
const UNIT = 'unit '

/** The way without dragging: a day and a place on it, or another unit; and what it would do. */
export function MoveToDialog({ stripIds, onClose }: { readonly stripIds: readonly string[]; readonly onClose: () => void }) {
  const { board, facts, actions } = useBoard()
  const strips = inBoardOrder(board, stripIds)
  const [to, setTo] = useState(strips[0]?.dayId ?? board.days[0]?.id ?? BONEYARD)
  const [position, setPosition] = useState(END)
  const { there, place, unit, options } = useDestination(to, position, stripIds)
  const sendToUnit = useSendToUnit()
  const move = () => {
    if (unit) sendToUnit(strips, unit)
    else actions.move(stripIds, place)
    onClose()
  }
  const choose = (next: string) => {
    setTo(next)
    setPosition(END)
  }
  const buttons = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button kind="primary" onClick={move}>
        Move
      </Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={`Move ${stripNames(strips, facts)}`} actions={buttons}>
      <div className="flex flex-col gap-4">
        <Field label="To">
          <Select value={to} onChange={(event) => choose(event.target.value)} options={options} />
        </Field>
        {!unit && (
          <>
            <Field label="Position">
              <Select value={position} onChange={(event) => setPosition(event.target.value)} options={positionOptions(there, facts)} />
            </Field>
            <ConsequenceWords stripIds={stripIds} place={place} />
          </>
        )}
      </div>
    </Dialog>
  )
}

/** Where strips would go by what is chosen: a place on this board, or another unit. */
function useDestination(to: string, position: string, stripIds: readonly string[]) {
  const { board, facts, draftId } = useBoard()
  const others = facts.units.filter((unit) => unit.draftId !== draftId)
  const dayId = to === BONEYARD ? null : to
  const there = (dayId === null ? boneyardOf(board) : stripsOfDay(board, dayId)).filter((strip) => !stripIds.includes(strip.id))
  const edges: Readonly<Record<string, string | null>> = { [START]: null, [END]: there.at(-1)?.id ?? null }
  const afterStripId = position in edges ? (edges[position] ?? null) : position
  return {
    there,
    place: useMemo(() => ({ dayId, afterStripId }), [dayId, afterStripId]),
    unit: others.find((unit) => to === `${UNIT}${unit.unitId}`),
    options: [
      ...dayOptions(board, facts.locations),
      { value: BONEYARD, label: 'The boneyard' },
      ...others.map(({ unitId, name }) => ({ value: `${UNIT}${unitId}`, label: `${name}: its boneyard` })),
    ],
  }
}

function positionOptions(there: readonly Strip[], facts: ScheduleFacts) {
  if (there.length === 0) return [{ value: END, label: 'The only one there' }]
  return [
    { value: END, label: `Last, after ${stripName(there.at(-1) as Strip, facts)}` },
    { value: START, label: 'First' },
    ...there.slice(0, -1).map((strip) => ({ value: strip.id, label: `After ${stripName(strip, facts)}` })),
  ]
}
