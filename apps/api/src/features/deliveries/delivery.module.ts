import { Module } from '@nestjs/common'
import { DeliveryResolver } from './delivery.resolver.js'
import { NotificationResolver } from './notifications/notification.resolver.js'
import { PreferenceResolver } from './preferences/preference.resolver.js'

@Module({ providers: [DeliveryResolver, PreferenceResolver, NotificationResolver] })
export class DeliveryModule {}
