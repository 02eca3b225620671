import { sceneIdOf } from '../stable-id.js'
import { CHAPERONE, elementIdOf } from './elements.js'

/** Every scene with the first also needs the second. */
export const elementLinks: readonly { readonly elementId: string; readonly linkedElementId: string }[] = [
  { elementId: elementIdOf('Cast Members', 'WREN'), linkedElementId: elementIdOf('Additional Labor', CHAPERONE) },
  { elementId: elementIdOf('Animals', 'Parrot'), linkedElementId: elementIdOf('Animal Wrangler', 'Parrot handler') },
  { elementId: elementIdOf('Vehicles', 'Rowing boat'), linkedElementId: elementIdOf('Additional Labor', 'Safety boat') },
  { elementId: elementIdOf('Special Effects', 'Real candles'), linkedElementId: elementIdOf('Additional Labor', 'Fire watch') },
]

type Row = readonly [kind: 'before' | 'sameDay', first: string, second: string, reason: string]

const rows: readonly Row[] = [
  ['sameDay', '25', '26', 'The take runs from the deck into the wheelhouse'],
  ['sameDay', '12', '12A', 'One look on the stair'],
  ['before', '33', '56', 'The packing cases are still full in 33'],
  ['before', '51', '57', 'The ribbon is whole until 57'],
  ['before', '52', '59', 'The cornet is dented on the ferry'],
]

/** Scenes that must come before others, or on the same day. */
export const sceneOrders = rows.map(([kind, first, second, reason]) => ({ kind, firstSceneId: sceneIdOf(first), secondSceneId: sceneIdOf(second), reason }))
