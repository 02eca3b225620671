import { Dialog } from '../../ui/dialog.js'
import { Keys } from '../../ui/keys.js'
import { rowKeys } from './board/board-commands.js'

/** What the keys do on the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keys of the board" description="They act on the row with the frame. F finds strips, ? shows all keys.">
      <dl className="divide-y divide-line">
        {rowKeys.map(({ keys, words }) => (
          <div key={words} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{words}</dt>
            <dd>
              <Keys press={keys ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
