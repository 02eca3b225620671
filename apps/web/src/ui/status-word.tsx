import {
  ArrowUpRight,
  Ban,
  Check,
  CheckCheck,
  CircleCheckBig,
  CircleDashed,
  CircleHelp,
  Clock,
  Eye,
  FileCheck,
  FilePen,
  Layers,
  MailX,
  OctagonAlert,
  OctagonPause,
  PencilLine,
  type LucideIcon,
} from 'lucide-react'
import { cn } from './cn.js'
import { toneText, type Tone } from './tone.js'

/** Where a document or a delivery stands: icon, word and colour, so that any two of them suffice. */
export function StatusWord({ status, className }: { readonly status: Status; readonly className?: string }) {
  const { icon: Icon, tone } = statuses[status]
  return (
    <span className={cn('inline-flex items-center gap-1.5 font-medium whitespace-nowrap', toneText[tone], className)}>
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2} />
      {status}
    </span>
  )
}

/** Every word of the two ladders, documents first, then deliveries. */
export const statuses = {
  Draft: { icon: PencilLine, tone: 'quiet' },
  Ready: { icon: FileCheck, tone: 'moving' },
  Preliminary: { icon: FilePen, tone: 'moving' },
  Issued: { icon: CircleCheckBig, tone: 'good' },
  Superseded: { icon: Layers, tone: 'quiet' },
  'Kept back': { icon: OctagonPause, tone: 'warn' },
  Unknown: { icon: CircleHelp, tone: 'warn' },
  Queued: { icon: Clock, tone: 'quiet' },
  Sent: { icon: ArrowUpRight, tone: 'moving' },
  Delivered: { icon: Check, tone: 'moving' },
  Opened: { icon: Eye, tone: 'moving' },
  Confirmed: { icon: CheckCheck, tone: 'good' },
  Problem: { icon: OctagonAlert, tone: 'bad' },
  Bounced: { icon: MailX, tone: 'bad' },
  Failed: { icon: MailX, tone: 'bad' },
  Blocked: { icon: Ban, tone: 'bad' },
  Cancelled: { icon: Ban, tone: 'quiet' },
  'Not sent': { icon: CircleDashed, tone: 'quiet' },
} as const satisfies Record<string, { icon: LucideIcon; tone: Tone }>

export type Status = keyof typeof statuses
