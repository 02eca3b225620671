import { groupedBy } from '@callboard/basics'
import type { Command } from '../../lib/commands.js'
import { useShortcutSetting } from '../../lib/shortcuts.js'
import { Dialog } from '../../ui/dialog.js'
import { Keys } from '../../ui/keys.js'
import { Switch } from '../../ui/switch.js'

/** Every key that does something here, by where it belongs. */
export function KeySheet({ commands, onClose }: { readonly commands: readonly Command[]; readonly onClose: () => void }) {
  const [on, switchKeys] = useShortcutSetting()
  const groups = groupedBy(commands.filter(({ keys }) => keys !== undefined), ({ group }) => group)
  return (
    <Dialog open wide onClose={onClose} title="Keys">
      <div className="space-y-5">
        <Switch label="Single keys act" checked={on} onChange={switchKeys} />
        {[...groups].map(([group, own]) => (
          <section key={group} aria-label={group}>
            <h3 className="mb-1 font-semibold">{group}</h3>
            <dl className="divide-y divide-line sm:columns-2 sm:gap-8">
              {own.map(({ words, keys }) => (
                <div key={`${words} ${keys}`} className="flex break-inside-avoid items-center justify-between gap-4 py-1.5">
                  <dt>{words}</dt>
                  <dd>
                    <Keys press={keys ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
