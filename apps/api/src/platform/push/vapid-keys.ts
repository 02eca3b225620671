import { createECDH } from 'node:crypto'
import { keyFor } from '../secrets/tokens.js'

export interface VapidKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** The keys this installation signs its notifications with; they follow from its secret, so that subscriptions outlive restarts. */
export function vapidKeysOf(secret: string): VapidKeys {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(keyFor(secret, 'web push'))
  return { publicKey: pair.getPublicKey('base64url', 'uncompressed'), privateKey: pair.getPrivateKey('base64url') }
}
