import { Toast } from '@base-ui/react/toast'
import { announce } from './announce.js'

export interface ToastOptions {
  /** Gives back what was; offered for ten seconds. */
  readonly undo?: () => void
}

/** Says what happened, in the past tense: "Scene 42 moved to Day 9". */
export function toast(text: string, { undo }: ToastOptions = {}): void {
  announce(text)
  const id = toasts.add({
    title: text,
    timeout: undo ? 10_000 : 5_000,
    actionProps: undo && {
      children: 'Undo',
      onClick: () => {
        toasts.close(id)
        undo()
      },
    },
  })
}

/** The queue the Toaster shows. */
export const toasts = Toast.createToastManager()
