import type { Settings } from '../../platform/settings/settings.js'

/** Where a personal link leads. What comes after # never leaves the browser: no log and no mail scanner sees it. */
export function personalUrl(settings: Settings, token: string): string {
  return `${settings.publicUrl}/c#${token}`
}
