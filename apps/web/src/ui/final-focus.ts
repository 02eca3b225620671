import { createContext, useContext } from 'react'

/** Where the focus goes when a dialog or drawer closes, for screens whose rows may have moved meanwhile; null: to where it was. */
export const FinalFocus = createContext<(() => HTMLElement | null) | null>(null)

/** As the dialogs take it. */
export function useFinalFocus(): (() => HTMLElement | null) | undefined {
  return useContext(FinalFocus) ?? undefined
}
