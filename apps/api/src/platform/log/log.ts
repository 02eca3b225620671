import { type Logger, pino } from 'pino'

export type Log = Logger

/** The log of one process. Personal fields never reach it: only what is named here as an object is printed, redacted twice over. */
export function openLog(level: string, name: string): Log {
  return pino({
    level,
    name,
    redact: {
      paths: ['email', 'phone', 'token', 'password', 'address', '*.email', '*.phone', '*.token', '*.password', '*.address', '*.cookie'],
      censor: '[kept out of the log]',
    },
  })
}
