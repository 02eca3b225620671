import { useSyncExternalStore } from 'react'
import { remember, remembered } from './stored.js'

export const themes = ['light', 'dark', 'set-night'] as const
export type Theme = (typeof themes)[number]

export const themeWords: Record<Theme, string> = { light: 'Light', dark: 'Dark', 'set-night': 'Set night' }

/** The theme in use and the way to choose another; follows the system until somebody chooses. */
export function useTheme(): { readonly theme: Theme; readonly chooseTheme: (theme: Theme) => void } {
  return { theme: useSyncExternalStore(subscribe, () => current), chooseTheme }
}

/** Puts the remembered theme on the page; call once before painting. */
export function startTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  show(themeOf(remembered('theme')) ?? systemTheme(dark.matches))
  dark.addEventListener('change', () => {
    if (!themeOf(remembered('theme'))) show(systemTheme(dark.matches))
  })
}

/** Chooses a theme for this device. */
function chooseTheme(theme: Theme): void {
  remember('theme', theme)
  show(theme)
}

/** The theme after this one, round and round. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'light'
}

let current: Theme = 'light'
const listeners = new Set<() => void>()

function show(theme: Theme) {
  current = theme
  document.documentElement.dataset['theme'] = theme
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

function systemTheme(dark: boolean): Theme {
  return dark ? 'dark' : 'light'
}

function themeOf(text: string | null): Theme | undefined {
  return themes.find((theme) => theme === text)
}
