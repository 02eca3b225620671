import type { BoardFlag } from './board-flags.js'

export function useAnswerFlag(_flag: BoardFlag): { acknowledge: (reason: string) => void; withdraw: () => void; isBusy: boolean } {
  return { acknowledge: () => {}, withdraw: () => {}, isBusy: false }
}
