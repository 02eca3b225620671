import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('screenplay_import')
export class ScreenplayImportRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'screenplay_import_id' }) screenplayImportId: string
  @Column({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'text', name: 'file_name' }) fileName: string
  @Column({ type: 'bytea', nullable: true }) bytes: Buffer | null
  @Column({ type: 'uuid', name: 'account_id' }) accountId: string
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date
}
