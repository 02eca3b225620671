/** `faulty`: it is there and says what no receiver can use, or lets anybody send. `notChecked`: nobody answered, or nothing says where to look. */
export type RecordStanding = 'found' | 'missing' | 'faulty' | 'notChecked'

/** What receivers of mail find out about the domain it comes from. */
export interface DomainRecords {
  readonly domain: string
  readonly spf: RecordStanding
  readonly dkim: RecordStanding
  readonly dmarc: RecordStanding
}

/** Looks up the domain mails come from. */
export interface SenderDomain {
  /** Null when no mail leaves this server, or its sender has no domain anybody could look up. */
  records(): Promise<DomainRecords | null>
}
