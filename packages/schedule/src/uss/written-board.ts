import { formatDay } from '@callboard/time'
import type { BannerStrip, ShootDay } from '../board.js'
import { boneyardOf, daysInOrder, stripsOfDay } from '../strips-of-day.js'
import { shortId } from './short-id.js'
import type { UssBreakdown, UssStripboard } from './uss-file.js'
import type { UssSchedule } from './uss-schedule.js'
import { emptySheet, offBoardId } from './written-scenes.js'

/**
 * The banners and the ends of days. A day without a camera is written as a banner: programs that know shoot days only would count it as one,
 * and the calendar keeps its date free.
 */
export function writtenBreaks({ board, header }: UssSchedule): UssBreakdown[] {
  return [
    ...daysInOrder(board).map((day) => writtenDay(day, header.created)),
    ...board.strips.filter((strip) => strip.kind === 'banner').map((banner) => writtenBanner(banner, header.created)),
  ]
}

/** The arrangement: the strips of each day, then the end of that day; scenes that are on no strip lie in the boneyard. */
export function writtenStripboard({ board, boardName, header, breakdown }: UssSchedule, calendar: string): UssStripboard {
  const placed = new Set(board.strips.map((strip) => (strip.kind === 'scene' ? strip.sceneId : null)))
  const onDays = daysInOrder(board).flatMap((day) => [...stripsOfDay(board, day.id).map(({ id }) => id), day.id])
  const offBoard = breakdown.scenes.filter(({ sceneId }) => !placed.has(sceneId)).map(({ sceneId }) => offBoardId(sceneId))
  return {
    id: shortId(`stripboard ${header.id}`),
    boards: [
      { id: shortId(`board ${header.id}`), name: 'stripboard', breakdownIds: onDays },
      { id: shortId(`boneyard ${header.id}`), name: 'boneyard', breakdownIds: [...boneyardOf(board).map(({ id }) => id), ...offBoard] },
    ],
    calendar,
    name: boardName,
  }
}

function writtenDay({ id, order: _order, note, ...day }: ShootDay, created: string | null): UssBreakdown {
  const isShot = day.type === 'shoot'
  const words = isShot ? null : `${day.type[0]?.toUpperCase()}${day.type.slice(1)}, ${formatDay(day.date)}`
  return { ...emptySheet(id, created), type: isShot ? 'day' : 'banner', comments: note || null, description: words, _callboardDay: day }
}

function writtenBanner({ id, text, minutes, purpose, locked }: BannerStrip, created: string | null): UssBreakdown {
  return { ...emptySheet(id, created), type: 'banner', description: text, time: minutes * 60_000, _callboardStrip: { purpose, ...(locked && { locked }) } }
}
