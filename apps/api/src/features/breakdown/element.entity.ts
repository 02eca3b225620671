import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('element')
export class ElementRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'element_id' }) elementId: string
  @Column({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'text' }) category: string
  @Column({ type: 'text' }) name: string
  @Column({ type: 'text', name: 'name_folded' }) nameFolded: string
  @Column({ type: 'text', array: true }) aliases: string[]
  @Column({ type: 'text', name: 'board_id', nullable: true }) boardId: string | null
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: string | null
  @Column({ type: 'boolean', name: 'include_in_dood' }) includeInDood: boolean
  @Column({ type: 'boolean', name: 'allow_hold' }) allowHold: boolean
  @Column({ type: 'boolean', name: 'allow_drop' }) allowDrop: boolean
  @Column({ type: 'int', name: 'minimum_drop_days' }) minimumDropDays: number
  @Column({ type: 'int', name: 'day_rate', nullable: true }) dayRate: number | null
  @Column({ type: 'int', default: 1 }) version: number
}
