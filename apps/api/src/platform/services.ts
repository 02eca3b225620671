import type { DataSourceOptions } from 'typeorm'
import { clockAt } from './clock/clock.js'
import type { Services } from './context/ctx.js'
import { openDatabase } from './database/data-source.js'
import { databaseUrlFor, type DatabaseRole } from './database/database-url.js'
import { tenantDatabase } from './database/tenant-database.js'
import { openLimiter } from './limiter/limiter.js'
import { listen } from './live/live.js'
import { openLog } from './log/log.js'
import { dnsSenderDomain } from './sender-domain/dns-sender-domain.js'
import type { Settings } from './settings/settings.js'

export interface OpenServices extends Services {
  close(): Promise<void>
}

/** Opens everything a process needs, connected as the given role. */
export async function openServices(settings: Settings, role: DatabaseRole, entities: DataSourceOptions['entities']): Promise<OpenServices> {
  const log = openLog(settings.logLevel, role === 'callboard_worker' ? 'worker' : 'api')
  const url = databaseUrlFor(role, settings.databaseUrl, settings.secret)
  const source = await openDatabase({ url, applicationName: `callboard ${role}`, connections: 10, entities })
  const statements = { count: 0 }
  const live = await listen(url, log)
  const limiter = openLimiter(settings.redisUrl)
  const clock = clockAt(settings.fixedClock)
  return {
    settings,
    clock,
    senderDomain: dnsSenderDomain(settings, clock),
    database: tenantDatabase(source, statements),
    statements,
    limiter,
    live,
    log,
    async close() {
      await Promise.allSettled([live.close(), limiter.close()])
      await source.destroy()
    },
  }
}
