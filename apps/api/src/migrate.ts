import { migrate } from './platform/database/migrations.js'
import { readSettings } from './platform/settings/settings.js'

const settings = readSettings(process.env)
const applied = await migrate(process.env['DATABASE_OWNER_URL'] || settings.databaseUrl, settings.secret)
console.log(applied.length === 0 ? 'The database is up to date' : `Applied ${applied.length} migrations: ${applied.join(', ')}`)
