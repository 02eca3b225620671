import { Module } from '@nestjs/common'
import { PersonResolver } from './person.resolver.js'

@Module({ providers: [PersonResolver] })
export class PersonModule {}
