import { formatEighths, joinSceneInto, type Strip } from '@callboard/schedule'
import { formatDuration } from '@callboard/time'
import { Archive, ArrowRightLeft, Coffee, Combine, Flag, Lock, LockOpen, Pencil, Split, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { lightWord } from '../board/strip-colour.js'
import { useBoard, type Sheet } from '../board-context.js'
import { capital, placeName, stripName } from '../words/strip-words.js'

/** Everything about one strip: what it is, where it is, what can be done with it. */
export function StripDialog({ stripId, onClose }: { readonly stripId: string; readonly onClose: () => void }) {
  const { store, facts } = useBoard()
  const { board } = store.snapshot()
  const strip = board.strips.find(({ id }) => id === stripId)
  if (!strip) return null
  return (
    <Dialog open onClose={onClose} title={stripName(strip, facts)} description={capital(placeName(board, stripId))}>
      <div className="flex flex-col gap-4">
        {strip.kind === 'scene' ? <SceneWords strip={strip} /> : <p>{strip.minutes > 0 ? formatDuration(strip.minutes) : 'No time of its own'}</p>}
        <Flags stripId={stripId} />
        {facts.mayEdit && <Deeds strip={strip} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

function SceneWords({ strip }: { readonly strip: Extract<Strip, { kind: 'scene' }> }) {
  const { facts } = useBoard()
  const scene = facts.scenes.get(strip.sceneId)
  if (!scene) return null
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">
        {scene.intExt} {scene.set.toUpperCase()} {scene.timeOfDay && `– ${lightWord(scene)}`}
      </p>
      {scene.synopsis && <p>{scene.synopsis}</p>}
      <p className="text-muted tabular-nums">
        {formatEighths(strip.eighths)} pages{scene.eighthsEstimated && ', estimated'}
        {scene.characters.length > 0 && ` · ${scene.characters.join(', ')}`}
      </p>
    </div>
  )
}

function Flags({ stripId }: { readonly stripId: string }) {
  const { flags, open } = useBoard()
  const own = flags.all.filter((flag) => flag.subjects.stripIds.includes(stripId))
  if (own.length === 0) return null
  return (
    <Deed icon={<Flag aria-hidden />} onClick={() => open({ kind: 'flags', stripId })}>
      {own.length === 1 ? '1 red flag, why?' : `${own.length} red flags, why?`}
    </Deed>
  )
}

function Deeds({ strip, onClose }: { readonly strip: Strip; readonly onClose: () => void }) {
  const { actions, open, facts } = useBoard()
  const then = (sheet: Sheet) => () => open(sheet)
  const act = (deed: () => void) => () => {
    deed()
    onClose()
  }
  return (
    <div className="flex flex-col items-stretch gap-1.5">
      <Deed icon={<ArrowRightLeft aria-hidden />} onClick={then({ kind: 'moveTo', stripIds: [strip.id] })}>
        Move to…
      </Deed>
      <Deed icon={strip.locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />} onClick={act(() => actions.toggleLock({ stripIds: [strip.id] }))}>
        {strip.locked ? 'Unlock' : 'Lock where it is'}
      </Deed>
      {strip.dayId !== null && (
        <>
          <Deed icon={<Archive aria-hidden />} onClick={act(() => actions.toBoneyard([strip.id]))}>
            Put in the boneyard
          </Deed>
          <Deed icon={<Coffee aria-hidden />} onClick={then({ kind: 'newBanner', dayId: strip.dayId, afterStripId: strip.id })}>
            Add a banner after it…
          </Deed>
        </>
      )}
      {strip.kind === 'banner' && (
        <>
          <Deed icon={<Pencil aria-hidden />} onClick={then({ kind: 'banner', stripId: strip.id })}>
            Change purpose, text and length…
          </Deed>
          <Deed icon={<Trash2 aria-hidden />} onClick={act(() => actions.perform({ kind: 'removeBanner', stripId: strip.id }, () => `${stripName(strip, facts)} removed`))}>
            Remove the banner
          </Deed>
        </>
      )}
      {strip.kind === 'scene' && strip.eighths > 1 && (
        <Deed icon={<Split aria-hidden />} onClick={then({ kind: 'split', stripId: strip.id })}>
          Split the scene…
        </Deed>
      )}
      {strip.kind === 'scene' && strip.part !== null && <JoinDeed stripId={strip.id} onClose={onClose} />}
    </div>
  )
}

function JoinDeed({ stripId, onClose }: { readonly stripId: string; readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const join = () => {
    const edit = joinSceneInto(store.snapshot().board, { stripId })
    if (edit.ok) actions.perform(edit.value, () => 'The parts are one strip again')
    onClose()
  }
  return (
    <Deed icon={<Combine aria-hidden />} onClick={join}>
      Join all parts here
    </Deed>
  )
}

function Deed({ icon, onClick, children }: { readonly icon: ReactNode; readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Button className="justify-start" onClick={onClick}>
      {icon}
      {children}
    </Button>
  )
}
