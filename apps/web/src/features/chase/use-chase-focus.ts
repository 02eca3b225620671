import { useState } from 'react'
import type { ChaseLineFragment } from '../../lib/graphql.generated.js'
import { useShortcut } from '../../lib/shortcuts.js'
import type { ChaseFocus, ChaseForm, ChaseSetting } from './chase-setting.js'

/** J and K go from row to row, C takes down a call, R reaches them again. */
export function useChaseFocus(rows: readonly ChaseLineFragment[], { maySend, mayTake }: Pick<ChaseSetting, 'maySend' | 'mayTake'>): ChaseFocus {
  const [{ personId, form }, setFocus] = useState<{ readonly personId: string | null; readonly form: ChaseForm | null }>({ personId: null, form: null })
  const step = (by: number) =>
    setFocus((before) => {
      const index = rows.findIndex((row) => row.personId === before.personId)
      const next = rows[Math.min(Math.max(index + by, 0), rows.length - 1)]
      return next ? { personId: next.personId, form: null } : before
    })
  const openHere = (what: ChaseForm, may: boolean) =>
    setFocus((before) => (may && rows.some((row) => row.personId === before.personId) ? { ...before, form: what } : before))
  useShortcut('j', () => step(1))
  useShortcut('k', () => step(-1))
  useShortcut('c', () => openHere('called', mayTake))
  useShortcut('r', () => openHere('reach', maySend || mayTake))
  return {
    personId, form,
    look: (id) => setFocus((before) => (before.personId === id ? before : { personId: id, form: null })),
    open: (row, what) => setFocus({ personId: row.personId, form: what }),
    close: () => setFocus((before) => ({ ...before, form: null })),
  }
}
