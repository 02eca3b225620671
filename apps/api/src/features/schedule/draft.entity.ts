import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('draft')
export class DraftRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' }) organizationId: string
  @PrimaryColumn({ name: 'draft_id', type: 'uuid' }) draftId: string
  @Column({ name: 'production_id', type: 'uuid' }) productionId: string
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string
  @Column({ name: 'name', type: 'text' }) name: string
  @Column({ name: 'board', type: 'jsonb' }) board: unknown
  @Column({ name: 'version', type: 'int', default: 0 }) version: number
  @Column({ name: 'published_version', type: 'int', nullable: true }) publishedVersion: number | null
  @Column({ name: 'current', type: 'boolean', default: true }) isCurrent: boolean
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null
  @Column({ name: 'flags_version', type: 'int', default: 0 }) flagsVersion: number
}

@Entity('draft_edit')
export class DraftEditRow {
  @PrimaryColumn({ name: 'organization_id', type: 'uuid' }) organizationId: string
  @PrimaryColumn({ name: 'draft_id', type: 'uuid' }) draftId: string
  @PrimaryColumn({ name: 'version', type: 'int' }) version: number
  @Column({ name: 'client_edit_id', type: 'uuid' }) clientEditId: string
  @Column({ name: 'edit', type: 'jsonb' }) edit: unknown
  @Column({ name: 'inverse', type: 'jsonb' }) inverse: unknown
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string
  @Column({ name: 'author', type: 'text' }) author: string
  @Column({ name: 'at', type: 'timestamptz' }) at: Date
}
