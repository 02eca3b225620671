import { useSyncExternalStore } from 'react'
import { remember, remembered } from '../../lib/stored.js'
import { en, type Words } from './en.js'

/** The languages of the reader's page, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', pt: 'Português' } as const
export type Language = keyof typeof LANGUAGES

/** Fetched when somebody reads them; kept for the time without signal with the rest of the page. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => en,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
}

/** The language somebody chose on this phone, else the first of the phone's own that there is. */
export function languageOf(chosen: string | null, phones: readonly string[]): Language {
  const wanted = [chosen ?? '', ...phones].map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((tag): tag is Language => tag in LANGUAGES) ?? 'en'
}

/** Speaks the reader's language; call once before painting. */
export function startLanguage(): Promise<void> {
  return speak(languageOf(remembered('language'), navigator.languages))
}

export async function chooseLanguage(language: Language): Promise<void> {
  remember('language', language)
  await speak(language)
}

export function useWords(): Words {
  return useSyncExternalStore(subscribe, () => spoken.words)
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => spoken.language)
}

let spoken: { readonly language: Language; readonly words: Words } = { language: 'en', words: en }
const listeners = new Set<() => void>()

async function speak(language: Language): Promise<void> {
  // Without signal, and before it was ever fetched: English, rather than nothing.
  const words = await CATALOGUES[language]().catch(() => null)
  if (words === null) return
  spoken = { language, words }
  document.documentElement.lang = language
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
