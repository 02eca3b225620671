import type { PdfOptions } from '../pdf-options.js'
import { printable, withoutControls } from '../printable.js'
import { typeset } from '../typeset.js'
import type { ShootingScheduleView } from './shooting-schedule-view.js'

/** A shooting schedule as a tagged PDF: every element of every scene, day by day. Rejects when it cannot be typeset. */
export function shootingSchedulePdf(view: ShootingScheduleView, { paper, watermark = '' }: PdfOptions): Promise<Uint8Array> {
  return typeset({ template: 'shooting-schedule.typ', inputs: { view: printable(view), paper, watermark: withoutControls(watermark) } })
}
