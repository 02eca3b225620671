import { ok, refuse, type Result } from '@callboard/basics'
import { create } from 'temporal-polyfill/fns/ZonedDateTime'
import type { Zone } from './units.js'

export interface NotAZone {
  readonly kind: 'NotAZone'
  readonly text: string
}

/** Reads an IANA zone name (`Europe/Berlin`) this computer knows, in its usual capitals; refuses offsets and the unknown with `NotAZone`. */
export function parseZone(text: string): Result<Zone, NotAZone> {
  const read = readZone(text)
  return read === null ? refuse({ kind: 'NotAZone', text }) : ok(read)
}

/** A zone known to be good: `zone('Europe/Berlin')`. Throws RangeError when this computer does not know it. */
export function zone(name: string): Zone {
  const read = readZone(name)
  if (read === null) throw new RangeError(`Not a zone: ${name}`)
  return read
}

function readZone(text: string): Zone | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(text)) return null
  try {
    return create(0n, text).timeZoneId as Zone
  } catch {
    return null
  }
}
