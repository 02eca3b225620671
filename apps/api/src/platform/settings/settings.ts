import { z } from 'zod'

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => protocols.some((protocol) => text.startsWith(`${protocol}://`)), {
    message: `must start with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
  })

const schema = z.object({
  DATABASE_URL: url(['postgres', 'postgresql']),
  CALLBOARD_SECRET: z.string().min(32, 'must be at least 32 characters'),
  CALLBOARD_DATA: z.string().default('.data'),
  CALLBOARD_CLOCK: z.iso.datetime().optional(),
  CALLBOARD_DEMO: z.enum(['on', 'off']).default('on'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url(['http', 'https']).optional(),
  SMTP_URL: url(['smtp', 'smtps']).optional(),
  MAIL_FROM: z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be a plain mail address').default('callboard@localhost.localdomain'),
  MAIL_DKIM_SELECTOR: z.string().regex(/^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/i, 'must be the name before ._domainkey').optional(),
  DNS_SERVERS: z.string().regex(/^$|^[0-9a-f.:[\]]+(,[0-9a-f.:[\]]+)*$/i, 'must be addresses of name servers with commas between them').default(''),
  CALLBOARD_UNDO_SECONDS: z.coerce.number().int().min(0).max(600).optional(),
  SMS_URL: url(['http', 'https']).optional(),
  SMS_USER: z.string().default(''),
  SMS_PASSWORD: z.string().default(''),
  SMS_FROM: z.string().regex(/^(\+\d{5,15}|[A-Za-z0-9 ]{1,11})$/, 'must be a number like +351912345678, or a name of at most eleven letters').default('Callboard'),
  PROVIDER_KEYS: z.string().regex(/^$|^[a-z0-9-]+:[^,\s]{16,}(,[a-z0-9-]+:[^,\s]{16,})*$/, 'must be name:secret pairs, each secret at least 16 characters').default(''),
  FORECAST: z.literal('met.no', { error: 'must be met.no, or empty' }).optional(),
  FORECAST_URL: url(['http', 'https']).default('https://api.met.no/weatherapi/locationforecast/2.0/compact'),
  FORECAST_USER_AGENT: z.string().regex(/^[\x21-\x7e][\x20-\x7e]{0,199}$/, 'must be plain text on one line').optional(),
  CALLBOARD_LEASE_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  CALLBOARD_RECHECK_SECONDS: z.coerce.number().min(0.1).max(600).default(60),
  REDIS_URL: url(['redis', 'rediss']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http', 'https']).optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
}).refine((env) => env.FORECAST === undefined || env.FORECAST_USER_AGENT !== undefined, {
  path: ['FORECAST_USER_AGENT'], message: 'must say who asks for forecasts and where to reach them: callboard.example office@callboard.example',
})

/** Everything that can be set from outside, checked. */
export interface Settings {
  readonly databaseUrl: string
  readonly secret: string
  readonly dataFolder: string
  /** A moment the clock stands at, for pictures and tests; null is the real clock. */
  readonly fixedClock: string | null
  readonly demo: boolean
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** The name our mail server signs mails under; null when nobody said. */
  readonly dkimSelector: string | null
  /** Who is asked about the sender's domain; none: whoever this machine asks. */
  readonly dnsServers: readonly string[]
  /** How long what was published waits before it is sent; null is as each production says. */
  readonly undoSeconds: number | null
  /** Where text messages are handed over; null keeps them in the outbox. */
  readonly sms: SmsSettings | null
  /** What each provider signs its events with. */
  readonly providerKeys: ReadonlyMap<string, string>
  /** Who is asked for the weather at the places of shoot days; null leaves it to be typed. */
  readonly forecast: ForecastSettings | null
  /** How long a mail belongs to the worker that took it; after that another one may send it. */
  readonly leaseSeconds: number
  /** How often it is asked whether whoever listens still may. */
  readonly recheckSeconds: number
  readonly redisUrl: string | null
  readonly telemetryUrl: string | null
  readonly logLevel: string
}

export interface SmsSettings {
  readonly url: string
  readonly user: string
  readonly password: string
  readonly from: string
}

export interface ForecastSettings {
  readonly url: string
  /** Who asks, and where they can be reached. */
  readonly userAgent: string
}

/** Reads the settings; throws an error that names every key that is missing or wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Callboard cannot start, these settings are missing or wrong:\n${lines.join('\n')}`)
  }
  return settingsOf(parsed.data)
}

function settingsOf(env: z.infer<typeof schema>): Settings {
  return {
    databaseUrl: env.DATABASE_URL,
    secret: env.CALLBOARD_SECRET,
    dataFolder: env.CALLBOARD_DATA,
    fixedClock: env.CALLBOARD_CLOCK ?? null,
    demo: env.CALLBOARD_DEMO === 'on',
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    dkimSelector: env.MAIL_DKIM_SELECTOR ?? null,
    dnsServers: env.DNS_SERVERS.split(',').filter(Boolean),
    undoSeconds: env.CALLBOARD_UNDO_SECONDS ?? null,
    sms: env.SMS_URL === undefined ? null : { url: env.SMS_URL.replace(/\/$/, ''), user: env.SMS_USER, password: env.SMS_PASSWORD, from: env.SMS_FROM },
    providerKeys: new Map(env.PROVIDER_KEYS.split(',').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)])),
    forecast: env.FORECAST === undefined ? null : { url: env.FORECAST_URL, userAgent: env.FORECAST_USER_AGENT ?? '' },
    leaseSeconds: env.CALLBOARD_LEASE_SECONDS,
    recheckSeconds: env.CALLBOARD_RECHECK_SECONDS,
    redisUrl: env.REDIS_URL ?? null,
    telemetryUrl: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    logLevel: env.LOG_LEVEL,
  }
}
