/** A way a notice can go. */
export type Channel = 'email' | 'sms' | 'push' | 'inApp'

/** Why nothing can go by a channel. */
export type BlockedBy = 'noAddress' | 'noNumber' | 'noConsent' | 'noDevice' | 'noAccount'

/** The languages the words around a notice are written in. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'pt'
