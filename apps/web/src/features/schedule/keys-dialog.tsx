import { Dialog } from '../../ui/dialog.js'
import { Kbd } from '../../ui/kbd.js'

const keys = [
  [['↑', '↓'], 'Another row'],
  [['Page ↑', 'Page ↓'], 'Another shoot day'],
  [['Space'], 'Choose the strip, or not'],
  [['Shift', '↑ ↓'], 'Choose several in a row'],
  [['Ctrl', 'A'], 'Choose the whole day'],
  [['Alt', '↑ ↓'], 'Move the strips, or the day, by one'],
  [['Alt', 'Page ↑ ↓'], 'Move the strips to another day'],
  [['M'], 'Move to…'],
  [['Ctrl', 'X'], 'Cut'],
  [['Ctrl', 'V'], 'Paste after the row'],
  [['Delete'], 'Put in the boneyard'],
  [['Enter'], 'More about the strip or the day'],
  [['Ctrl', 'Z'], 'Undo'],
  [['Ctrl', 'Shift', 'Z'], 'Redo'],
  [['Esc'], 'Choose nothing'],
] as const

/** What the keys do on the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keys of the board" description="They act on the row with the frame.">
      <dl className="divide-y divide-line">
        {keys.map(([press, deed]) => (
          <div key={deed} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{deed}</dt>
            <dd className="flex gap-1">
              {press.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
