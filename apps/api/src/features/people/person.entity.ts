import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('person')
export class PersonRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string
  @Column({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'text' }) name: string
  @Column({ type: 'text' }) kind: string
  @Column({ type: 'uuid', name: 'department_id', nullable: true }) departmentId: string | null
  @Column({ type: 'text' }) position: string
  @Column({ type: 'text', name: 'cast_number', nullable: true }) castNumber: string | null
  @Column({ type: 'text', nullable: true }) email: string | null
  @Column({ type: 'text', name: 'email_folded', nullable: true }) emailFolded: string | null
  @Column({ type: 'text', nullable: true }) phone: string | null
  @Column({ type: 'text', name: 'phone_e164', nullable: true }) phoneE164: string | null
  @Column({ type: 'boolean', name: 'phone_on_sheet' }) phoneOnSheet: boolean
  @Column({ type: 'int', name: 'call_offset' }) callOffset: number
  @Column({ type: 'text' }) note: string
  @Column({ type: 'date', name: 'birth_date', nullable: true }) birthDate: string | null
  @Column({ type: 'text', array: true, name: 'rule_packs', nullable: true }) rulePacks: string[] | null
}
