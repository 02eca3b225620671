import { parseEdit } from '@callboard/schedule'
import type { OwnEdit } from './draft-state.js'
import type { KeptEdits } from './draft-server.js'

/**
 * Keeps edits in the browser's storage, per draft, member and tab: two tabs do not overwrite each other, and what a closed tab left is
 * taken over. An edit taken over from a tab that is still open is sent twice and counts once.
 */
export function keptEdits(place: { readonly storage: Storage | null; readonly draftId: string; readonly memberId: string; readonly tabId: string }): KeptEdits {
  const { storage, tabId } = place
  if (storage === null) return { read: () => [], write: (edits) => edits.length === 0 }
  const prefix = `callboard.waiting.${place.draftId}.${place.memberId}.`
  return {
    read: () => {
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((name) => name.startsWith(prefix))
      const found = names.flatMap((name) => editsIn(storage.getItem(name)))
      for (const name of names) storage.removeItem(name)
      const once = new Map(found.map((own) => [own.clientEditId, own]))
      return [...once.values()]
    },
    write: (edits) => {
      try {
        if (edits.length === 0) storage.removeItem(prefix + tabId)
        else storage.setItem(prefix + tabId, JSON.stringify(edits))
        return true
      } catch {
        return false
      }
    },
  }
}

/** The storage of this device; null in a window that forbids it. */
export function deviceStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

function editsIn(text: string | null): readonly OwnEdit[] {
  const items = parsed(text)
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown) => {
    const own = item as Partial<OwnEdit> | null
    const edit = parseEdit(own?.edit)
    return edit.ok && typeof own?.clientEditId === 'string' ? [{ clientEditId: own.clientEditId, edit: edit.value, base: Number(own.base) || 0 }] : []
  })
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    return []
  }
}
