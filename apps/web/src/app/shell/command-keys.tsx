import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import type { PaletteItem } from '../../features/command-palette/palette-item.js'
import { useCommands, useCommandsOffered, type Command } from '../../lib/commands.js'
import { useShortcut } from '../../lib/shortcuts.js'
import { layOver, useOver } from './over-the-office.js'
import { usePlaces } from './use-places.js'

const PaletteDialog = lazy(() => import('../../features/command-palette/palette-dialog.js').then((part) => ({ default: part.PaletteDialog })))
const KeySheet = lazy(() => import('../../features/command-palette/key-sheet.js').then((part) => ({ default: part.KeySheet })))

/** Ctrl-K finds and does anything, ? shows the keys, G and a letter goes to a screen. */
export function CommandKeys() {
  const over = useOver()
  useShortcut('Mod+K', () => layOver('palette'))
  useShortcut('?', () => layOver('keys'))
  const { production } = usePlaces()
  const goTo = useGoTo()
  useCommands(goTo)
  useCommands(everywhere)
  const offered = useCommandsOffered()
  const close = () => layOver(null)
  const here = useMemo(() => offered.flatMap(asItem), [offered])
  const inside = production?.viewerCan.includes('see the office') ? production : null
  return (
    <>
      {goTo.map(({ keys, act }) => keys && act && <Key key={keys} press={keys} act={act} />)}
      <Suspense>
        {over === 'palette' && <PaletteDialog here={here} production={inside} onClose={close} />}
        {over === 'keys' && <KeySheet commands={offered} onClose={close} />}
      </Suspense>
    </>
  )
}

const everywhere: readonly Command[] = [
  { group: 'Everywhere', words: 'Find or do anything', keys: 'Mod+K' },
  { group: 'Everywhere', words: 'These keys', keys: '?' },
  { group: 'Everywhere', words: 'Another theme', keys: 'Shift+D' },
  { group: 'Everywhere', words: 'Close what is open', keys: 'Escape' },
]

function Key({ press, act }: { readonly press: string; readonly act: () => void }) {
  useShortcut(press, act)
  return null
}

/** The screens the viewer may open, as commands. */
function useGoTo(): readonly Command[] {
  const { productionId, ofProduction, ofOrganization } = usePlaces()
  const navigate = useNavigate()
  const words = [...ofProduction, ...ofOrganization].map(({ word }) => word).join()
  return useMemo(
    () => [
      ...ofProduction.map(({ to, word, keys }) => ({ group: 'Go to', words: word, keys, act: () => void navigate({ to, params: { productionId: productionId ?? '' } }) })),
      ...ofOrganization.map(({ to, word, keys }) => ({ group: 'Go to', words: word, keys, act: () => void navigate({ to }) })),
    ],
    // The places are made anew at every turn; what they offer changes with their words.
    [words, productionId, navigate],
  )
}

function asItem({ words, group, keys, act }: Command): PaletteItem[] {
  if (act === undefined) return []
  const kind = group === 'Go to' ? 'Go to' : 'Do'
  return [{ id: `${group} ${words}`, kind, words, hint: kind === 'Do' ? group : '', ...(keys !== undefined && { keys }), open: act }]
}
