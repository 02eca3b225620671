import { Module } from '@nestjs/common'
import { PublicationResolver } from './publication.resolver.js'

@Module({ providers: [PublicationResolver] })
export class PublicationModule {}
