import { CalendarPlus, Check, History, Keyboard, Redo2, Rows3, SlidersHorizontal, Square, SquareCheck, Undo2 } from 'lucide-react'
import { Button } from '../../ui/button.js'
import { buttonStyle } from '../../ui/button-style.js'
import { IconButton } from '../../ui/icon-button.js'
import { LinkButton } from '../../ui/link.js'
import { Menu, MenuHeading, MenuItem, MenuRule } from '../../ui/menu.js'
import { useBoard } from './board-context.js'
import type { Beside } from './drafts/use-beside.js'
import { densities, densityWords, type Density } from './board/density.js'
import { fieldWords, stripFields, type StripField, type StripShape } from './board/strip-fields.js'
import { useDraftSnapshot } from './sync/use-draft.js'
import type { Zoomed } from './zoom/use-zoom.js'
import { ZoomButtons } from './zoom/zoom-buttons.js'

export interface ToolbarProps extends Beside, Zoomed {
  readonly shape: StripShape
  readonly onDensity: (density: Density) => void
  readonly onField: (field: StripField) => void
}

/** What concerns the whole board. */
export function Toolbar(tools: ToolbarProps) {
  const { draftId, store, facts, actions, open } = useBoard()
  const { canUndo, canRedo } = useDraftSnapshot(store)
  return (
    <div className="flex flex-wrap items-center gap-1">
      <ZoomButtons zoom={tools.zoom} onZoom={tools.onZoom} />
      {facts.mayEdit && (
        <>
          <IconButton label="Undo (Ctrl+Z)" icon={<Undo2 aria-hidden />} disabled={!canUndo} onClick={actions.undo} />
          <IconButton label="Redo (Ctrl+Shift+Z)" icon={<Redo2 aria-hidden />} disabled={!canRedo} onClick={actions.redo} />
        </>
      )}
      <Button kind="quiet" aria-label="History" aria-haspopup="dialog" className="max-sm:w-control max-sm:px-0" onClick={() => open({ kind: 'history' })}>
        <History aria-hidden />
        <span className="max-sm:hidden">History</span>
      </Button>
      <BoardMenu {...tools} />
      {facts.mayEdit && (
        <Button className="max-sm:hidden" onClick={() => open({ kind: 'makeDays' })}>
          <CalendarPlus aria-hidden />
          Make days
        </Button>
      )}
      {facts.mayPublish && (
        <LinkButton kind="primary" className="ml-1" to="/productions/$productionId/publish" params={{ productionId: facts.productionId }} search={{ draft: draftId }}>
          Publish…
        </LinkButton>
      )}
    </div>
  )
}

function BoardMenu({ shape, onDensity, onField, ...beside }: ToolbarProps) {
  const { facts, open, store } = useBoard()
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" aria-label="The board" className={buttonStyle({ kind: 'quiet', size: 'square' })}>
          <SlidersHorizontal aria-hidden />
        </button>
      }
    >
      {facts.mayEdit && (
        <>
          <MenuItem icon={<CalendarPlus aria-hidden />} onSelect={() => open({ kind: 'makeDays' })}>
            Make days…
          </MenuItem>
          <MenuItem icon={<CalendarPlus aria-hidden />} onSelect={() => open({ kind: 'newDay', afterDayId: store.snapshot().board.days.at(-1)?.id ?? null })}>
            Add one day at the end…
          </MenuItem>
          <MenuRule />
        </>
      )}
      <MenuHeading>Strips</MenuHeading>
      {densities.map((one) => (
        <MenuItem key={one} icon={one === shape.density ? <Check aria-hidden /> : <Rows3 aria-hidden />} onSelect={() => onDensity(one)}>
          {densityWords[one]}
          {one === shape.density && <span className="sr-only"> (now)</span>}
        </MenuItem>
      ))}
      <MenuHeading>Shown on a strip</MenuHeading>
      {stripFields.map((field) => {
        const isShown = shape.fields.has(field)
        return (
          <MenuItem key={field} stays icon={isShown ? <SquareCheck aria-hidden /> : <Square aria-hidden />} onSelect={() => onField(field)}>
            {fieldWords[field]}
            <span className="sr-only"> ({isShown ? 'shown' : 'not shown'})</span>
          </MenuItem>
        )
      })}
      <BesideItems {...beside} />
      <MenuRule />
      <MenuItem icon={<Keyboard aria-hidden />} onSelect={() => open({ kind: 'keys' })}>
        Keys of the board
      </MenuItem>
    </Menu>
  )
}

/** Which other unit is shown beside; nothing while there is only one. */
function BesideItems({ unit, others, onBeside }: Beside) {
  if (others.length === 0) return null
  return (
    <>
      <MenuHeading>Beside this board</MenuHeading>
      {others.map(({ unitId, name }) => {
        const isShown = unit?.unitId === unitId
        return (
          <MenuItem key={unitId} stays icon={isShown ? <SquareCheck aria-hidden /> : <Square aria-hidden />} onSelect={() => onBeside(isShown ? null : unitId)}>
            {name}
            <span className="sr-only"> ({isShown ? 'shown' : 'not shown'})</span>
          </MenuItem>
        )
      })}
    </>
  )
}
