import { Module } from '@nestjs/common'
import { CallSheetResolver } from './call-sheet.resolver.js'
import { DeskResolver } from './desk/desk.resolver.js'

@Module({ providers: [CallSheetResolver, DeskResolver] })
export class CallSheetModule {}
