import { hash, verify } from '@node-rs/argon2'
import { atMost } from './at-most.js'

const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Each takes 19 MiB and a core for some 15 ms: a storm of sign-ins waits in line instead of starving everybody else. */
const inTurn = atMost(2)

/** What is kept of a password: argon2id, 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), OPTIONS))
}

/** Whether the password is the one that was hashed. Without a hash it works just as long, and says no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const known = passwordHash !== null && passwordHash.startsWith('$argon2id$')
  const matches = await inTurn(() => verify(known ? passwordHash : NOBODYS, normal(password)))
  return known && matches
}

/** The hash of a password nobody has: checked for addresses nobody has, so that both take the same time. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0ISEhIQ$hUl8Loa+gwR2ax8/e+xR8BMOezT1fAX8ejFcK02TXWI'

/** The same letters typed on another keyboard are the same password. */
function normal(password: string): string {
  return password.normalize('NFKC')
}
