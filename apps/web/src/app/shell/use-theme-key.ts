import { useShortcut } from '../../lib/shortcuts.js'
import { nextTheme, themeWords, useTheme } from '../../lib/theme.js'
import { announce } from '../../ui/announce.js'

/** Shift+D goes round the themes and says which. */
export function useThemeKey(): void {
  const { theme, chooseTheme } = useTheme()
  useShortcut('Shift+D', () => {
    chooseTheme(nextTheme(theme))
    announce(`Theme: ${themeWords[nextTheme(theme)]}`)
  })
}
