import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('department')
export class DepartmentRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'department_id' }) departmentId: string
  @Column({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'text' }) name: string
  @Column({ type: 'int', name: 'call_offset' }) callOffset: number
  @Column({ type: 'int' }) position: number
}
