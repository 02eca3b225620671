import { Module } from '@nestjs/common'
import { CallSheetResolver } from './call-sheet.resolver.js'

@Module({ providers: [CallSheetResolver] })
export class CallSheetModule {}
