import { parseInstant } from '@callboard/time'
import { z } from 'zod'

const moment = z.string().refine((text) => parseInstant(text).ok)
const text = (most: number) => z.string().min(1).max(most)

/** What a provider says of one delivery, named by the identity it was given with or by the provider's own. */
const aboutDelivery = z.object({
  id: text(200),
  kind: z.enum(['sent', 'delivered', 'opened', 'bounced', 'failed', 'deferred', 'complained']),
  deliveryId: z.uuid().optional(),
  providerRef: text(200).optional(),
  at: moment,
  detail: z.string().max(500).optional(),
}).refine(({ deliveryId, providerRef }) => deliveryId !== undefined || providerRef !== undefined)

/** Somebody answered STOP. */
const stop = z.object({ id: text(200), kind: z.literal('stop'), phone: z.string().regex(/^\+\d{5,15}$/), at: moment })

export const providerEvents = z.object({ events: z.array(z.union([aboutDelivery, stop])).min(1).max(500) })

export type DeliveryEvent = z.infer<typeof aboutDelivery>
export type StopEvent = z.infer<typeof stop>
