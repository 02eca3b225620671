import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('location')
export class LocationRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'location_id' }) locationId: string
  @Column({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'text' }) name: string
  @Column({ type: 'text' }) address: string
  @Column({ type: 'text' }) parking: string
  @Column({ type: 'text' }) basecamp: string
  @Column({ type: 'text' }) hospital: string
  @Column({ type: 'text', name: 'hospital_address' }) hospitalAddress: string
  @Column({ type: 'text', name: 'hospital_phone' }) hospitalPhone: string
  @Column({ type: 'text' }) notes: string
  @Column({ type: 'double precision', nullable: true }) latitude: number | null
  @Column({ type: 'double precision', nullable: true }) longitude: number | null
  @Column({ type: 'date', name: 'available_from', nullable: true }) availableFrom: string | null
  @Column({ type: 'date', name: 'available_to', nullable: true }) availableTo: string | null
  @Column({ type: 'date', name: 'permit_until', nullable: true }) permitUntil: string | null
  @Column({ type: 'int', default: 1 }) version: number
}
