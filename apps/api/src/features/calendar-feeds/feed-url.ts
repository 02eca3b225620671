import type { Settings } from '../../platform/settings/settings.js'

/** What a program subscribes to. It has to carry its secret in the path: programs send nothing else. */
export function feedUrl(settings: Settings, token: string): string {
  return `${settings.publicUrl}/api/calendars/${token}.ics`
}
