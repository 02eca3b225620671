import 'reflect-metadata'
import { loadDemo } from './demo/load-demo.js'
import { ENTITIES } from './entities.js'
import { migrate } from './platform/database/migrations.js'
import { openServices } from './platform/services.js'
import { readSettings } from './platform/settings/settings.js'

const settings = readSettings(process.env)
const applied = await migrate(process.env['DATABASE_OWNER_URL'] || settings.databaseUrl, settings.secret)
console.log(applied.length === 0 ? 'The database is up to date' : `Applied ${applied.length} migrations`)

if (settings.demo) {
  const services = await openServices(settings, 'callboard_app', ENTITIES)
  if (await loadDemo(services)) console.log('Loaded the demo production')
  await services.close()
}
