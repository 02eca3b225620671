import { Column, Entity, PrimaryColumn } from 'typeorm'

@Entity('personal_link')
export class PersonalLinkRow {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' }) organizationId: string
  @PrimaryColumn({ type: 'uuid', name: 'personal_link_id' }) personalLinkId: string
  @Column({ type: 'uuid', name: 'production_id' }) productionId: string
  @Column({ type: 'uuid', name: 'person_id' }) personId: string
  @Column({ type: 'bytea', name: 'token_hash' }) tokenHash: Buffer
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: string
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: string | Date
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt: string | null
}
