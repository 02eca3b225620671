import { CalendarPlus, Redo2, Rows3, Undo2 } from 'lucide-react'
import { IconButton } from '../../ui/icon-button.js'
import { Button } from '../../ui/button.js'
import { LinkButton } from '../../ui/link.js'
import { Menu, MenuItem } from '../../ui/menu.js'
import { useBoard } from './board-context.js'
import { densities, densityWords, type Density } from './board/density.js'
import { HistoryButton } from './history.js'
import { useDraftSnapshot } from './sync/use-draft.js'

export interface ToolbarProps {
  readonly draftId: string
  readonly density: Density
  readonly onDensity: (density: Density) => void
}

/** What concerns the whole board. */
export function Toolbar({ draftId, density, onDensity }: ToolbarProps) {
  const { store, facts, actions, open } = useBoard()
  const { canUndo, canRedo } = useDraftSnapshot(store)
  return (
    <>
      {facts.mayEdit && (
        <>
          <IconButton label="Undo (Ctrl+Z)" icon={<Undo2 aria-hidden />} disabled={!canUndo} onClick={actions.undo} />
          <IconButton label="Redo (Ctrl+Shift+Z)" icon={<Redo2 aria-hidden />} disabled={!canRedo} onClick={actions.redo} />
        </>
      )}
      <HistoryButton draftId={draftId} />
      <DensityMenu density={density} onDensity={onDensity} />
      {facts.mayEdit && (
        <Button onClick={() => open({ kind: 'makeDays' })}>
          <CalendarPlus aria-hidden />
          Make days
        </Button>
      )}
      {facts.mayPublish && (
        <LinkButton kind="primary" to="/productions/$productionId/publish" params={{ productionId: facts.productionId }}>
          Publish…
        </LinkButton>
      )}
    </>
  )
}

function DensityMenu({ density, onDensity }: Pick<ToolbarProps, 'density' | 'onDensity'>) {
  return (
    <Menu
      align="end"
      trigger={
        <Button kind="quiet">
          <Rows3 aria-hidden />
          {densityWords[density]}
        </Button>
      }
    >
      {densities.map((one) => (
        <MenuItem key={one} onSelect={() => onDensity(one)}>
          {densityWords[one]} strips{one === density && ' (now)'}
        </MenuItem>
      ))}
    </Menu>
  )
}
