import { Module } from '@nestjs/common'
import { DraftResolver, EditRefusedResolver } from './draft.resolver.js'
import { DraftsResolver } from './drafts/drafts.resolver.js'
import { FlagsResolver } from './flags/flags.resolver.js'
import { PresenceResolver } from './presence/presence.resolver.js'
import { UnitsResolver } from './units/units.resolver.js'

@Module({ providers: [DraftResolver, EditRefusedResolver, DraftsResolver, FlagsResolver, PresenceResolver, UnitsResolver] })
export class ScheduleModule {}
