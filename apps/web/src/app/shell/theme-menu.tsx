import { Check, Lightbulb, Moon, Sun } from 'lucide-react'
import { themes, themeWords, useTheme } from '../../lib/theme.js'
import { IconButton } from '../../ui/icon-button.js'
import { Kbd } from '../../ui/kbd.js'
import { Menu, MenuHeading, MenuItem } from '../../ui/menu.js'

/** Light, dark, or set night; remembered on this device. */
export function ThemeMenu() {
  const { theme, chooseTheme } = useTheme()
  const Icon = icons[theme]
  return (
    <Menu align="end" trigger={<IconButton label={`Theme: ${themeWords[theme]}`} icon={<Icon aria-hidden />} />}>
      <MenuHeading>
        Theme <Kbd>Shift D</Kbd>
      </MenuHeading>
      {themes.map((one) => (
        <MenuItem
          key={one}
          icon={one === theme ? <Check aria-hidden /> : <span className="w-4" />}
          onSelect={() => chooseTheme(one)}
        >
          {themeWords[one]}
          {one === theme && <span className="sr-only"> (in use)</span>}
        </MenuItem>
      ))}
    </Menu>
  )
}

const icons = { light: Sun, dark: Moon, 'set-night': Lightbulb }
