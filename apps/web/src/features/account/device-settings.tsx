import { useShortcutSetting } from '../../lib/shortcuts.js'
import { Kbd } from '../../ui/kbd.js'
import { Section } from '../../ui/section.js'
import { Switch } from '../../ui/switch.js'

/** What this device remembers for itself. */
export function DeviceSettings() {
  const [shortcuts, setShortcuts] = useShortcutSetting()
  return (
    <Section title="On this device">
      <Switch label="Single keys act as shortcuts" checked={shortcuts} onChange={setShortcuts} />
      <p className="text-muted">
        Such as <Kbd>Shift D</Kbd> for the theme. Switch them off if you speak to your computer, or press keys by accident.
      </p>
    </Section>
  )
}
