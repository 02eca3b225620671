import { clsx, type ClassValue } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

/** Joins class names; of two that set the same property, the later wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes))
}

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['small', 'base', 'reading', 'title', 'call'],
      spacing: ['control', 'row'],
      radius: ['small', 'medium', 'large'],
      shadow: ['float'],
    },
  },
})
