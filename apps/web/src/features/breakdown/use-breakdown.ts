import { createContext, useContext } from 'react'
import type { BreakdownFacts } from './breakdown-facts.js'

export interface BreakdownScreen extends BreakdownFacts {
  readonly openScene: (sceneId: string) => void
  readonly openElement: (elementId: string | null) => void
}

export const BreakdownContext = createContext<BreakdownScreen | null>(null)

/** The breakdown on screen, and the ways around it. */
export function useBreakdown(): BreakdownScreen {
  const screen = useContext(BreakdownContext)
  if (screen === null) throw new Error('There is no breakdown around this')
  return screen
}
