export type Channel = 'email' | 'sms' | 'push' | 'inApp'

/** Every way a notice can go. */
export const CHANNELS: readonly Channel[] = ['email', 'sms', 'push', 'inApp']

/** Why nothing can go by a channel. */
export type BlockedBy = 'noAddress' | 'noNumber' | 'noConsent' | 'noDevice' | 'noAccount'

/** The languages the frame around a notice is written in. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const

export type Language = (typeof LANGUAGES)[number]
