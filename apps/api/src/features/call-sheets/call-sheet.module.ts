import { Module } from '@nestjs/common'
import { CallSheetResolver } from './call-sheet.resolver.js'
import { CopiesResolver } from './copies/copies.resolver.js'
import { DeskResolver } from './desk/desk.resolver.js'

@Module({ providers: [CallSheetResolver, CopiesResolver, DeskResolver] })
export class CallSheetModule {}
