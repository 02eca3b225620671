import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('production')
export class ProductionRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'text' }) title: string
  @Column({ type: 'text' }) kind: string
  @Column({ type: 'text' }) company: string
  @Column({ type: 'text', name: 'client_name' }) clientName: string
  @Column({ type: 'text' }) zone: string
  @Column({ type: 'text', array: true, name: 'revision_cycle' }) revisionCycle: string[]
  @Column({ type: 'int', default: 1 }) version: number
}
