import { parseClockTime, parseLocalDate, type Minutes } from '@callboard/time'
import type { Result } from '@callboard/basics'
import { BANNER_PURPOSES, DAY_TYPES, type BannerStrip, type CallException, type Eighths, type OrderKey, type SceneStrip, type ShootDay, type Strip } from '../board.js'
import { isOrderKey } from '../order-keys.js'
import { byKind, literal, Misread, object, oneOf, orElse, orNull, text, truth, whole, type Reader } from './readers.js'

const WEEK = 7 * 24 * 60

export const id = text(1, 100)
const minuteOffset = whole(-WEEK, WEEK) as Reader<Minutes>
export const bannerMinutes = whole(0, WEEK) as Reader<Minutes>
export const bannerText = text(0, 500)
export const dayNote = text(0, 10_000)
/** 2,000 pages: more than any screenplay. */
export const sceneEighths = whole(0, 16_000) as Reader<Eighths>
export const date = parsed(parseLocalDate, 'a date YYYY-MM-DD')
export const clock = parsed(parseClockTime, 'a time HH:MM')

export const order: Reader<OrderKey> = (value, path) => {
  const key = text(1, 200)(value, path)
  if (!isOrderKey(key)) throw new Misread(path, 'an order key')
  return key
}

export const partLabel: Reader<string> = (value, path) => {
  const label = text(1, 2)(value, path)
  if (!/^[A-Z]+$/.test(label)) throw new Misread(path, 'a part letter')
  return label
}

export const place = { dayId: orNull(id), order }

export const dayType = oneOf(DAY_TYPES)
export const bannerPurpose = oneOf(BANNER_PURPOSES)
const locked = orElse(truth, false)

export const shootDay = object<ShootDay>({
  id,
  type: orElse(dayType, 'shoot'),
  locked,
  order,
  date,
  generalCall: clock,
  locationId: orNull(id),
  note: dayNote,
})

export const sceneStrip = object<SceneStrip>({
  kind: literal('scene'),
  id,
  sceneId: id,
  part: orNull(partLabel),
  eighths: sceneEighths,
  locked,
  ...place,
})

export const bannerStrip = object<BannerStrip>({
  kind: literal('banner'),
  id,
  text: bannerText,
  minutes: bannerMinutes,
  purpose: orElse(bannerPurpose, 'note'),
  locked,
  ...place,
})

export const strip = byKind<Strip>({ scene: sceneStrip, banner: bannerStrip })

export const call = byKind<CallException['call']>({
  offset: object({ kind: literal('offset'), minutes: minuteOffset }),
  notCalled: object({ kind: literal('notCalled') }),
})

export const callException = object<CallException>({ dayId: id, personId: id, call })

function parsed<Value>(parse: (words: string) => Result<Value, unknown>, expected: string): Reader<Value> {
  return (value, path) => {
    const result = typeof value === 'string' ? parse(value) : null
    if (!result?.ok) throw new Misread(path, expected)
    return result.value
  }
}
